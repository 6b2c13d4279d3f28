package lms.clientrecord.additionalinformation;

import lms.clientrecord.window.Windows;

/** The Additional Information windows of all clients. */
public interface AdditionalInformationWindows extends Windows<AdditionalInformation> {}
