package tutti.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tutti.model.DeliveryConfidence;
import tutti.model.PageSection;
import tutti.page.StatusPage.Confidence;

/** Pages to print in tests. */
final class SamplePages {

    static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    private SamplePages() {}

    static StatusPage empty() {
        return page(Optional.empty(), notes());
    }

    @SafeVarargs
    static StatusPage page(Optional<Confidence> confidence, Section<PageSection, Line>... sections) {
        return new StatusPage(Locale.ENGLISH, DATE,
                new Masthead("Skerry Sound Ferries", "Payroll rollout", "Status page 5", "", "23 November 2026",
                        "for 10 to 23 November", "Next meeting: Wed 25 November, 10:00, Steering group"),
                confidence, List.of(sections), Set.of(),
                new Footer("Prepared by Clara Whitlock, recovery manager, for the Steering group", "Clara Whitlock",
                        "Status page 5, 1 of 1"));
    }

    static StatusPage withNeeds(List<String> texts) {
        return page(Optional.empty(), Section.of(PageSection.NEEDS, "Your needs, and where each stands", "", List.of(),
                texts.stream().map(text -> need(Mark.IN_HAND, "In hand", text, text)).toList()), notes());
    }

    static Section<PageSection, Line> notes() {
        return Section.of(PageSection.NOTES, "Your notes", "", List.of(), List.of());
    }

    static Line.Need need(Mark mark, String standing, String text, String why) {
        return new Line.Need(Optional.empty(), mark, standing, text, why);
    }

    private static Line.Since since(Line.Happening happening, String label, String text) {
        return new Line.Since(Optional.empty(), happening, label, text, Optional.empty());
    }

    private static Line.Promise promise(Mark mark, String standing, String text, String history, String by) {
        return new Line.Promise(Optional.empty(), mark, standing, text, history, by);
    }

    private static Line.NextStep step(String by, String text, String owner) {
        return new Line.NextStep(Optional.empty(), by, text, owner);
    }

    /** The status page of the Payroll rollout. */
    static StatusPage payroll() {
        return page(Optional.of(new Confidence(DeliveryConfidence.AMBER, "Amber", "feasible, significant issues",
                        "Run 2 is a week late. 1 February holds only if it closes by 4 Dec.", "As on page 4.",
                        "You said on 11 Nov:", "Red")),
                Section.of(PageSection.SINCE, "Since page 4", "10 November", List.of(), List.of(
                        since(Line.Happening.DONE, "Done", "Crew hours arrive nightly, without keying."),
                        since(Line.Happening.DONE, "Done", "270 crew read their payslips on a phone."),
                        since(Line.Happening.NEW, "New", "Two concerns, crew union and Finance."),
                        since(Line.Happening.NEW, "New", "One need reworded by you."),
                        since(Line.Happening.MOVED, "Moved", "Run 2 closes 4 Dec, was 27 Nov."),
                        since(Line.Happening.CLOSED, "Closed", "Three promises kept; one concern settled."),
                        since(Line.Happening.DROPPED, "Dropped", "Supplier newsletter, as agreed on 11 Nov."))),
                Section.of(PageSection.NEEDED_FROM_YOU, "What we need from you", "", List.of("Waits for it:"), List.of(
                        new Line.Ask(Optional.empty(), "by 25 Nov", "Which sea-day rule applies to split voyages?",
                                "Human Resources", "worked examples, crew walk-through"),
                        new Line.Ask(Optional.empty(), "by 30 Nov", "No pay-rule changes from 1 Dec until go-live.", "Finance",
                                "the start of run 3 on 7 Dec"))),
                needs(), concerns(), promises(),
                Section.of(PageSection.NEXT_STEPS, "Next steps", "", List.of(), List.of(
                        step("24 Nov", "Plan re-forecast with Finance", "Delivery lead"),
                        step("25 Nov", "Hours import rehearsed for run 3", "Integration"),
                        step("26 Nov", "Differences from run 2 reviewed", "Payroll lead"),
                        step("27 Nov", "Crew reps walked through the rules", "Training"),
                        step("27 Nov", "2025 leavers reloaded", "Data migration"),
                        step("30 Nov", "Retro pay tested again", "Payroll lead"),
                        step("1 Dec", "Pay rules frozen", "Payroll lead"),
                        step("2 Dec", "Briefing for managers", "Training"))),
                Section.of(PageSection.MILESTONES, "Milestones", "", List.of("first agreed", "forecast", "moved"), List.of(
                        new Line.Milestone(Optional.empty(), "Run 2 closed", "27 Nov", "4 Dec", true, "7 days later"),
                        new Line.Milestone(Optional.empty(), "Run 3 starts", "7 Dec", "7 Dec", false, "on the date"),
                        new Line.Milestone(Optional.empty(), "Two clean runs", "11 Dec", "18 Dec", true, "7 days later"),
                        new Line.Milestone(Optional.empty(), "Go-live", "1 Oct", "1 Feb", true, "4 months later"))),
                Section.of(PageSection.RISKS, "Top risks we share", "", List.of(), List.of(
                        new Line.Risk(Optional.empty(), "The split-voyage rule stays open;", "we need it to test sea-day pay in run 3."),
                        new Line.Risk(Optional.empty(), "Retro pay differs again;", "our testers stay on site to 4 Dec."),
                        new Line.Risk(Optional.empty(), "The bank freezes files from 21 Dec;", "run 3 comes before."))),
                notes());
    }

    private static Section<PageSection, Line> needs() {
        return Section.of(PageSection.NEEDS, "Your needs, and where each stands", "", List.of(), List.of(
                need(Mark.TO_CONFIRM, "To confirm", "Crew can see why their sea-day pay is what it is, before the payslip is issued",
                        "You added words on 12 Nov. We say it back on 25 Nov."),
                need(Mark.AT_RISK, "At risk", "Everyone is paid right, on the 28th, every month", "Retro pay still differs. Forecast 18 Dec."),
                need(Mark.AT_RISK, "At risk", "One date I can tell the board, and keep", "Its plan is two weeks late. Forecast 14 Dec."),
                need(Mark.NOT_STARTED, "Not started", "We can run payroll ourselves after you leave", "We bring a goal and an owner on 25 Nov."),
                need(Mark.ACCEPTED, "Accepted", "No one keys the same hours twice", "You said so on 16 Nov."),
                need(Mark.TO_CONFIRM, "To confirm", "Audit can follow every change to pay", "Our wording is with Audit since 17 Nov."),
                need(Mark.IN_HAND, "In hand", "Payslips people can read on a phone", "270 of 300 pilot users live.")));
    }

    private static Section<PageSection, Line> concerns() {
        return Section.of(PageSection.CONCERNS, "Your concerns", "", List.of("raised", "acknowledged", "where it stands"), List.of(
                new Line.Concern(Optional.empty(), "“My people found out about the new sea-day rules from a payslip.”", "Crew union",
                        "19 Nov", false, "not yet", "Raised.", "Two crew reps walk through the rules by 27 Nov."),
                new Line.Concern(Optional.empty(), "“Every time I hear a date, I hear another one a month later.”", "Finance",
                        "18 Nov", true, "18 Nov", "Acknowledged.", "One plan, one date is on the table on 25 Nov."),
                new Line.Concern(Optional.empty(), "“Nobody has told HR what managers are supposed to say.”", "HR",
                        "28 Oct", true, "29 Oct", "Answered 12 Nov:", "briefing note for managers. Settled for you?"),
                new Line.Concern(Optional.empty(), "“We are testing your software for you at night.”", "Payroll office",
                        "6 Nov", true, "6 Nov", "Settled, you said on 20 Nov.", "Our testers are on site.")));
    }

    private static Section<PageSection, Line> promises() {
        return Section.of(PageSection.PROMISES, "What we promised", "kept 7 of 10 on the first date", List.of(), List.of(
                promise(Mark.LATE, "Late", "The plan on one page, one date", "", "20 Nov"),
                promise(Mark.DUE, "Due", "Retro pay right in run 2", "first 17 Nov, re-agreed", "24 Nov"),
                promise(Mark.DUE, "Due", "Crew reps walk through the rules", "", "27 Nov"),
                promise(Mark.DUE, "Due", "Timetable for run 3", "", "30 Nov"),
                promise(Mark.KEPT, "Kept", "File layout for relief crew", "", "19 Nov"),
                promise(Mark.KEPT, "Kept", "Our testers on site at night", "", "16 Nov"),
                promise(Mark.KEPT, "Kept", "A briefing for HR", "", "12 Nov")));
    }

    /**
     * A page with {@code rows} lines in every list and {@code texts} in turn in every place there is, also in those that the
     * app fills by itself.
     */
    static StatusPage hostile(int rows, boolean isOwed, List<String> texts) {
        int[] next = {0};
        java.util.function.Supplier<String> text = () -> texts.get(next[0]++ % texts.size());
        List<Section<PageSection, Line>> sections = new ArrayList<>();
        for (PageSection kind : PageSection.values()) {
            if (kind == PageSection.CONFIDENCE) {
                continue;
            }
            List<Line> lines = kind == PageSection.NOTES ? List.of()
                    : Stream.generate(() -> line(kind, isOwed, text)).limit(rows).toList();
            sections.add(Section.of(kind, text.get(), text.get(), List.of(text.get(), text.get(), text.get()), lines));
        }
        return new StatusPage(Locale.ENGLISH, DATE,
                new Masthead(text.get(), text.get(), text.get(), text.get(), text.get(), text.get(), text.get()),
                Optional.of(new Confidence(DeliveryConfidence.RED, text.get(), text.get(), text.get(), text.get(), text.get(), text.get())),
                sections, Set.of(), new Footer(text.get(), text.get(), text.get()));
    }

    private static Line line(PageSection kind, boolean isOwed, java.util.function.Supplier<String> t) {
        return switch (kind) {
            case SINCE -> new Line.Since(Optional.empty(), isOwed ? Line.Happening.DROPPED : Line.Happening.NEW, t.get(), t.get(), Optional.empty());
            case NEEDED_FROM_YOU -> new Line.Ask(Optional.empty(), t.get(), t.get(), t.get(), t.get());
            case NEEDS -> need(Mark.AT_RISK, t.get(), t.get(), t.get());
            case CONCERNS -> new Line.Concern(Optional.empty(), t.get(), t.get(), t.get(), !isOwed, t.get(), t.get(), t.get());
            case PROMISES -> promise(isOwed ? Mark.LATE : Mark.KEPT, t.get(), t.get(), t.get(), t.get());
            case NEXT_STEPS -> step(t.get(), t.get(), t.get());
            case MILESTONES -> new Line.Milestone(Optional.empty(), t.get(), t.get(), t.get(), true, t.get());
            case RISKS -> new Line.Risk(Optional.empty(), t.get(), t.get());
            case CONFIDENCE, NOTES -> throw new IllegalArgumentException(Arrays.toString(PageSection.values()));
        };
    }
}
