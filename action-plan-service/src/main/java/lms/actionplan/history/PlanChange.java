package lms.actionplan.history;

import static java.util.Objects.requireNonNull;

import lms.actionplan.clientrecord.FieldChange;
import lms.language.event.ActionPlan.Item;
import lms.language.event.ActionPlan.Review;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import org.jspecify.annotations.Nullable;

/** One thing that differs between two saved versions of a plan. */
public sealed interface PlanChange {

    /** The same difference seen from the other version. */
    PlanChange mirrored();

    /**
     * An Action Item that came, went, or says something else.
     *
     * @param before absent when it came
     * @param after absent when it went
     */
    record ItemChange(@Nullable Item before, @Nullable Item after) implements PlanChange {

        @Override
        public ItemChange mirrored() {
            return new ItemChange(/* before= */ after, /* after= */ before);
        }
    }

    /**
     * An Action Item that was closed, or has another closing date.
     *
     * @param before the item as it was; absent when it came, too
     * @param after the item as it is; absent when it went, too
     */
    record ClosingChange(@Nullable Item before, @Nullable Item after) implements PlanChange {

        @Override
        public ClosingChange mirrored() {
            return new ClosingChange(/* before= */ after, /* after= */ before);
        }
    }

    /**
     * A review that was recorded or deleted.
     *
     * @param itemBefore the item reviewed as it was; absent when it came, too
     * @param itemAfter the item reviewed as it is; absent when it went, too
     * @param before absent when the review was recorded
     * @param after absent when the review was deleted
     */
    record ReviewChange(
            @Nullable Item itemBefore,
            @Nullable Item itemAfter,
            @Nullable Review before,
            @Nullable Review after)
            implements PlanChange {

        @Override
        public ReviewChange mirrored() {
            return new ReviewChange(
                    /* itemBefore= */ itemAfter,
                    /* itemAfter= */ itemBefore,
                    /* before= */ after,
                    /* after= */ before);
        }
    }

    /** A text of the plan that says something else. */
    record TextChange(PlanText text, @Nullable String before, @Nullable String after)
            implements PlanChange {

        public TextChange {
            requireNonNull(text, "text");
        }

        @Override
        public TextChange mirrored() {
            return new TextChange(text, /* before= */ after, /* after= */ before);
        }
    }

    /** A challenge to which the customer stands otherwise; absent where none was recorded. */
    record ChallengeChange(
            Challenge challenge, @Nullable ChallengeState before, @Nullable ChallengeState after)
            implements PlanChange {

        public ChallengeChange {
            requireNonNull(challenge, "challenge");
        }

        @Override
        public ChallengeChange mirrored() {
            return new ChallengeChange(challenge, /* before= */ after, /* after= */ before);
        }
    }

    /** Something that was pulled through from the client record. */
    record RecordChange(FieldChange change) implements PlanChange {

        public RecordChange {
            requireNonNull(change, "change");
        }

        @Override
        public RecordChange mirrored() {
            return new RecordChange(
                    new FieldChange(
                            change.field(),
                            /* before= */ change.after(),
                            /* after= */ change.before()));
        }
    }
}
