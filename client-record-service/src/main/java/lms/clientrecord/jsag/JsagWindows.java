package lms.clientrecord.jsag;

import lms.clientrecord.window.Windows;

/** The Jobseeker's Agreements of all clients. */
public interface JsagWindows extends Windows<Jsag> {}
