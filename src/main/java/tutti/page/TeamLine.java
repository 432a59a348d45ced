package tutti.page;

import java.time.LocalDate;
import java.util.Optional;
import tutti.model.Id;

/** One line of the team page. What is owed is what is blocked or late: the team has to see it. */
public sealed interface TeamLine extends PaperLine {

    @Override
    TeamLine tailored(Tailor tailor);

    /** @param standing "At risk". @param text the client's words, in quotes. @param who who said so; may be empty */
    record Need(Optional<Id<?>> subject, Mark mark, String standing, String text, String who) implements TeamLine {

        @Override
        public boolean isOwed() {
            return false;
        }

        @Override
        public Need tailored(Tailor tailor) {
            return new Need(subject, mark, tailor.label(standing), tailor.wording(text), tailor.reason(who));
        }
    }

    /**
     * @param target the measurable target; may be empty
     * @param accountable who is, or that nobody is yet
     * @param with who is responsible besides; may be empty
     * @param forecast its date, or that it has none
     * @param moved "7 days later"; may be empty
     */
    record Goal(Optional<Id<?>> subject, String text, String target, String accountable, String with, String first, String forecast, String moved)
            implements TeamLine {

        @Override
        public boolean isOwed() {
            return false;
        }

        @Override
        public Goal tailored(Tailor tailor) {
            return new Goal(subject, tailor.wording(text), tailor.reason(target), tailor.reason(accountable), tailor.reason(with), tailor.label(first),
                    tailor.label(forecast), tailor.label(moved));
        }
    }

    /**
     * @param due empty: without a date
     * @param owner whose it is
     * @param by its date in words
     * @param state "3 days late", "blocked", "doing"; may be empty
     */
    record Step(Optional<Id<?>> subject, Optional<LocalDate> due, String owner, Mark mark, String by, String text, String state) implements TeamLine {

        @Override
        public boolean isOwed() {
            return mark == Mark.LATE;
        }

        @Override
        public LocalDate givesWay() {
            return due.orElse(LocalDate.MAX);
        }

        @Override
        public Step tailored(Tailor tailor) {
            return new Step(subject, due, tailor.reason(owner), mark, tailor.label(by), tailor.wording(text), tailor.label(state));
        }
    }

    /** @param owner whose step it is; may be empty. @param by what it waits for, and from whom */
    record Blocked(Optional<Id<?>> subject, String text, String owner, String by) implements TeamLine {

        @Override
        public boolean isOwed() {
            return true;
        }

        @Override
        public Blocked tailored(Tailor tailor) {
            return new Blocked(subject, tailor.wording(text), tailor.reason(owner), tailor.reason(by));
        }
    }

    /**
     * @param date empty for what comes round again anyway, and gives way before all else
     * @param late "3 days late"; empty if it is not
     * @param by "24 Nov"
     * @param who whose it is, or who is asked; may be empty
     */
    record Day(Optional<Id<?>> subject, Optional<LocalDate> date, String late, String by, String text, String who) implements TeamLine {

        @Override
        public LocalDate givesWay() {
            return date.orElse(LocalDate.MAX);
        }

        @Override
        public boolean isOwed() {
            return !late.isEmpty();
        }

        @Override
        public Day tailored(Tailor tailor) {
            return new Day(subject, date, tailor.label(late), tailor.label(by), tailor.wording(text), tailor.reason(who));
        }
    }

    /** @param who whom we thank. @param text for what */
    record Thank(Optional<Id<?>> subject, String who, String text) implements TeamLine {

        @Override
        public boolean isOwed() {
            return false;
        }

        @Override
        public Thank tailored(Tailor tailor) {
            return new Thank(subject, tailor.reason(who), tailor.wording(text));
        }
    }
}
