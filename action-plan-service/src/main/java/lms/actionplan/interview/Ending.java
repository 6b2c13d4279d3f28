package lms.actionplan.interview;

import java.util.List;

/**
 * How an interview ended.
 *
 * @param messages what the screen said
 * @param openedToClose whether it is taken to have been opened only to close an Action Item (AP
 *     ¶68)
 */
public record Ending(List<ScreenMessage> messages, boolean openedToClose) {

    public Ending {
        messages = List.copyOf(messages);
    }
}
