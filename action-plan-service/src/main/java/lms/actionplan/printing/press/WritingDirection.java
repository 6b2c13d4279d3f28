package lms.actionplan.printing.press;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lets Hebrew and Arabic run from right to left (decision ADR-0061). */
final class WritingDirection {

    private static final Pattern ONE_SIGN = Pattern.compile("\\X", Pattern.DOTALL);
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    private WritingDirection() {}

    /** Splits a paragraph into runs of one direction, in the order in which they are seen. */
    static final class Splitter implements BidiSplitter {

        private List<BidiTextRun> runs = List.of();

        @Override
        public void setParagraph(String text, byte direction) {
            if (text.isEmpty()) {
                runs = List.of();
                return;
            }
            var bidi =
                    new Bidi(
                            text,
                            direction == RTL
                                    ? Bidi.DIRECTION_RIGHT_TO_LEFT
                                    : Bidi.DIRECTION_LEFT_TO_RIGHT);
            int count = bidi.getRunCount();
            var levels = new byte[count];
            var ordered = new BidiTextRun[count];
            for (int run = 0; run < count; run++) {
                int start = bidi.getRunStart(run);
                levels[run] = (byte) bidi.getRunLevel(run);
                ordered[run] =
                        new BidiTextRun(
                                start,
                                bidi.getRunLimit(run) - start,
                                levels[run] % 2 == 0 ? LTR : RTL);
            }
            Bidi.reorderVisually(levels, 0, ordered, 0, count);
            runs = List.of(ordered);
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            return runs.get(run);
        }

        @Override
        public byte getBaseDirection(String text) {
            var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            return bidi.baseIsLeftToRight() ? LTR : RTL;
        }
    }

    /** Turns a run from right to left round, so that it can be drawn from the left. */
    static final class Reorderer implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            var signs = new ArrayList<String>();
            var found = ONE_SIGN.matcher(text);
            while (found.find()) {
                signs.add(mirrored(found.group()));
            }
            return String.join("", signs.reversed());
        }

        private static String mirrored(String sign) {
            int opening = OPENING.indexOf(sign);
            int closing = CLOSING.indexOf(sign);
            if (opening >= 0) {
                return CLOSING.substring(opening, opening + 1);
            }
            return closing >= 0 ? OPENING.substring(closing, closing + 1) : sign;
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
