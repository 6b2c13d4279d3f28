package lms.clientrecord.access;

import java.util.List;

/**
 * The openings that a management check looks at.
 *
 * @param from how many openings they were drawn from
 */
public record Check(Draw draw, int from, List<Logged> drawn) {

    public Check {
        drawn = List.copyOf(drawn);
    }
}
