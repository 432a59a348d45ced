package tutti.page;

import java.util.Optional;
import tutti.model.Id;

/** One line of the client's page. What is owed is what the client would rightly feel that we hid. */
public sealed interface Line extends PaperLine {

    @Override
    Line tailored(Tailor tailor);

    /** By what the manager chooses the line: the record that it is about, or what happened. */
    default Optional<Id<?>> chosenBy() {
        return subject();
    }

    /** What happened since the last page. */
    enum Happening { DONE, NEW, MOVED, CLOSED, DROPPED }

    /**
     * @param label "Done"
     * @param key by which the manager moves it or leaves it out of this page; none where nothing can be chosen
     */
    record Since(Optional<Id<?>> subject, Happening happening, String label, String text, Optional<Id<?>> key) implements Line {

        /** Whether the page may be silent about it; never about a line of the last page that is gone. */
        public boolean mayBeLeftOut() {
            return key.isPresent() && happening != Happening.DROPPED && (happening != Happening.CLOSED || subject.isEmpty());
        }

        @Override
        public boolean isOwed() {
            return happening == Happening.DROPPED;
        }

        @Override
        public Optional<Id<?>> chosenBy() {
            return key;
        }

        @Override
        public Since tailored(Tailor tailor) {
            return new Since(subject, happening, tailor.label(label), tailor.wording(text), key);
        }
    }

    /** @param by "by 25 Nov"; may be empty. @param whom who is asked; may be empty. @param waits what waits for it; may be empty */
    record Ask(Optional<Id<?>> subject, String by, String text, String whom, String waits) implements Line {

        @Override
        public boolean isOwed() {
            return true;
        }

        @Override
        public Ask tailored(Tailor tailor) {
            return new Ask(subject, tailor.label(by), tailor.wording(text), tailor.reason(whom), tailor.reason(waits));
        }
    }

    /** @param standing "At risk". @param why may be empty */
    record Need(Optional<Id<?>> subject, Mark mark, String standing, String text, String why) implements Line {

        @Override
        public boolean isOwed() {
            return false;
        }

        @Override
        public Need tailored(Tailor tailor) {
            return new Need(subject, mark, tailor.label(standing), tailor.wording(text), tailor.reason(why));
        }
    }

    /**
     * @param text the client's words, in quotes
     * @param isAcknowledged whether we told them that we heard; {@code acknowledged} is the date, or "not yet"
     * @param standing "Answered 12 Nov:", followed by {@code where}
     */
    record Concern(Optional<Id<?>> subject, String text, String who, String raised, boolean isAcknowledged,
                   String acknowledged, String standing, String where) implements Line {

        @Override
        public boolean isOwed() {
            return !isAcknowledged;
        }

        @Override
        public Concern tailored(Tailor tailor) {
            return new Concern(subject, tailor.wording(text), tailor.reason(who), tailor.label(raised), isAcknowledged,
                    tailor.label(acknowledged), tailor.label(standing), tailor.reason(where));
        }
    }

    /** @param standing "Late". @param history "first 17 Nov, re-agreed"; may be empty. @param by its date; may be empty */
    record Promise(Optional<Id<?>> subject, Mark mark, String standing, String text, String history, String by)
            implements Line {

        @Override
        public boolean isOwed() {
            return mark == Mark.LATE;
        }

        boolean isKept() {
            return mark == Mark.KEPT;
        }

        @Override
        public Promise tailored(Tailor tailor) {
            return new Promise(subject, mark, tailor.label(standing), tailor.wording(text), tailor.reason(history),
                    tailor.label(by));
        }
    }

    record NextStep(Optional<Id<?>> subject, String by, String text, String owner) implements Line {

        @Override
        public boolean isOwed() {
            return false;
        }

        @Override
        public NextStep tailored(Tailor tailor) {
            return new NextStep(subject, tailor.label(by), tailor.wording(text), tailor.reason(owner));
        }
    }

    /** @param moved "7 days later" */
    record Milestone(Optional<Id<?>> subject, String text, String first, String forecast, boolean isMoved, String moved)
            implements Line {

        @Override
        public boolean isOwed() {
            return false;
        }

        @Override
        public Milestone tailored(Tailor tailor) {
            return new Milestone(subject, tailor.wording(text), tailor.label(first), tailor.label(forecast), isMoved,
                    tailor.label(moved));
        }
    }

    /** @param text the risk. @param response what we do about it; may be empty */
    record Risk(Optional<Id<?>> subject, String text, String response) implements Line {

        @Override
        public boolean isOwed() {
            return false;
        }

        @Override
        public Risk tailored(Tailor tailor) {
            return new Risk(subject, tailor.wording(text), tailor.reason(response));
        }
    }
}
