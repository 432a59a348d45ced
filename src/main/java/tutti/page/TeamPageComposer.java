package tutti.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.CaseFile;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Letter;
import tutti.model.Level;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.NeedClass;
import tutti.model.PageLanguage;
import tutti.model.Person;
import tutti.model.RaidItem;
import tutti.model.Stakeholder;
import tutti.model.TeamSection;
import tutti.model.Thanks;
import tutti.model.measure.Lateness;
import tutti.model.measure.RaciRules;
import tutti.model.measure.Serving;
import tutti.model.measure.Standing;

/**
 * Composes the team's page from a case file: what the client needs, who answers for what, what is blocked, what comes next.
 * What the client said and the manager keeps off the client's page is kept off this one too: paper travels.
 * Pure: the same file and day give the same page.
 */
public final class TeamPageComposer {

    private final CaseFile file;
    private final LocalDate today;
    private final Words words;
    private final Serving serving;
    private final RaciRules raci;

    private TeamPageComposer(CaseFile file, LocalDate today, Words words) {
        this.file = file;
        this.today = today;
        this.words = words;
        this.serving = Serving.of(file);
        this.raci = RaciRules.of(file);
    }

    /**
     * With the lead, the thanks and without the sections that the manager chose.
     *
     * @param words of any language: the page is written in its own
     */
    public static TeamPage compose(CaseFile file, LocalDate today, PageLanguage language, Words words) {
        return new TeamPageComposer(file, today, words.speaking(language.locale())).compose();
    }

    /** How many records have no line in a section, because what is kept off the client's page is kept off this one too. */
    public static int keptOff(CaseFile file, LocalDate today, TeamSection section, Words words) {
        return switch (section) {
            case NEEDS -> (int) file.needs().stream().filter(need -> !need.onPage().shown() && isNeeded(need)).count();
            case DATES -> new TeamDates(file, today, words).keptOff();
            case GOALS, BLOCKED, ACTIONS, THANKS -> 0;
        };
    }

    private static boolean isNeeded(Need need) {
        return !need.needClass().equals(Optional.of(NeedClass.NOT_NEEDED));
    }

    private TeamPage compose() {
        List<Section<TeamSection, TeamLine>> sections = Stream.of(TeamSection.values()).filter(kind -> !file.engagement().teamPage().hidden().contains(kind))
                .map(this::section).filter(section -> !section.lines().isEmpty()).toList();
        return new TeamPage(words.locale(), today, masthead(), file.engagement().teamPage().lead(), sections, footer());
    }

    private Section<TeamSection, TeamLine> section(TeamSection kind) {
        List<? extends TeamLine> lines = switch (kind) {
            case NEEDS -> needs();
            case GOALS -> goals();
            case BLOCKED -> blocked();
            case DATES -> new TeamDates(file, today, words).lines();
            case ACTIONS -> steps();
            case THANKS -> thanks();
        };
        List<String> columns = kind != TeamSection.GOALS ? List.of()
                : List.of(words.say("page.team.goals.accountable"), words.say("page.milestones.columnFirst"), words.say("page.milestones.columnForecast"));
        String aside = kind == TeamSection.NEEDS ? words.say("page.team.needs.aside") : "";
        return Section.of(kind, words.of(kind), aside, columns, lines);
    }

    // ---- head and foot ----

    private Masthead masthead() {
        return new Masthead(file.engagement().client(), file.engagement().name(), words.say("page.team.title"), "", words.fullDay(today), "",
                file.nextMeeting(today).map(meeting -> words.say("page.team.meeting", words.meetingDay(meeting.date()))).orElse(""));
    }

    private Footer footer() {
        Optional<Member> me = file.me();
        String name = me.map(Member::name).orElse("");
        String prepared = name.isEmpty() ? words.say("page.team.stays") : words.say("page.team.prepared", name);
        return new Footer(prepared, name, words.say("page.team.oneOfOne"));
    }

    // ---- lines ----

    /** The most important first; the page shows the order, never the importance. */
    private List<TeamLine.Need> needs() {
        return file.needs().stream().filter(need -> need.onPage().shown() && isNeeded(need))
                .sorted(Comparator.comparing((Need need) -> need.importance().map(Level::value).orElse(0)).reversed())
                .map(need -> {
                    Standing standing = Standing.of(need, serving, today);
                    return new TeamLine.Need(Optional.of(need.id()), Mark.valueOf(standing.name()), NeedLines.word(standing, words),
                            words.say("page.concerns.quote", need.words()), client(need.saidBy()));
                }).toList();
    }

    private List<TeamLine.Goal> goals() {
        return file.goals().stream().filter(Goal::isOpen)
                .sorted(Comparator.comparing((Goal goal) -> goal.forecast().or(goal::firstDate).orElse(LocalDate.MAX)).thenComparing(Goal::id))
                .map(this::goal).toList();
    }

    private TeamLine.Goal goal(Goal goal) {
        List<Person> accountable = raci.holders(goal.id(), Letter.A);
        String with = names(raci.holders(goal.id(), Letter.R).stream().filter(person -> !accountable.contains(person)));
        int late = Lateness.days(goal, today);
        String moved = late > 0 ? words.say("page.milestones.daysLate", late)
                : goal.firstDate().flatMap(first -> goal.forecast().filter(now -> !now.equals(first)).map(now -> PlanLines.moved(first, now, words))).orElse("");
        return new TeamLine.Goal(Optional.of(goal.id()), goal.name(), goal.target(),
                accountable.isEmpty() ? words.say("page.team.goals.nobody") : names(accountable.stream()),
                with.isEmpty() ? "" : words.say("page.team.goals.with", with), day(goal.firstDate()),
                goal.forecast().or(goal::firstDate).map(words::day).orElseGet(() -> words.say("page.team.goals.noDate")), moved);
    }

    private List<TeamLine.Blocked> blocked() {
        return open().filter(action -> action.state() == ActionState.BLOCKED).map(action -> new TeamLine.Blocked(Optional.of(action.id()),
                action.what(), member(action.owner()), action.waitsFor().flatMap(file::find).map(this::decision).orElseGet(() -> blockedBy(action)))).toList();
    }

    private String decision(RaidItem decision) {
        if (TeamDates.isPrivate(decision)) {
            return words.say("page.team.blocked.private");
        }
        String what = words.say("page.concerns.quote", decision.text());
        String whom = client(decision.askedOf());
        String asked = whom.isEmpty() ? words.say("page.team.blocked.decision", what) : words.say("page.team.blocked.decisionOf", what, whom);
        return decision.neededBy().map(by -> words.say("page.team.blocked.by", asked, words.day(by))).orElse(asked);
    }

    private String blockedBy(Action action) {
        return action.blockedBy().isBlank() ? words.say("page.team.blocked.unsaid")
                : action.blockedByWhom().isBlank() ? words.say("page.team.blocked.for", action.blockedBy())
                : words.say("page.team.blocked.from", action.blockedBy(), action.blockedByWhom());
    }

    /** Under their owners by name, what is nobody's yet at the end; each owner's by date. */
    private List<TeamLine.Step> steps() {
        String nobody = words.say("page.team.nobody");
        return open().map(action -> {
            String owner = member(action.owner());
            int late = Lateness.days(action, today);
            Mark mark = late > 0 ? Mark.LATE : switch (action.state()) {
                case BLOCKED -> Mark.ENDED;
                case DOING -> Mark.IN_HAND;
                case TO_DO, DONE, DROPPED -> Mark.NOT_STARTED;
            };
            return new TeamLine.Step(Optional.of(action.id()), action.due(), owner.isEmpty() ? nobody : owner, mark, day(action.due()), action.what(),
                    late > 0 ? words.say("page.milestones.daysLate", late) : words.of(action.state()));
        }).sorted(Comparator.comparing((TeamLine.Step step) -> step.owner().equals(nobody)).thenComparing(TeamLine.Step::owner)).toList();
    }

    private Stream<Action> open() {
        return file.actions().stream().filter(action -> action.state().isOpen())
                .sorted(Comparator.comparing((Action action) -> action.due().orElse(LocalDate.MAX)).thenComparing(Action::id));
    }

    /** Only the wins that the manager marked for this page; the newest first. */
    private List<TeamLine.Thank> thanks() {
        record Won(Member by, Thanks win) {}
        return file.members().stream().flatMap(member -> member.thanks().stream().filter(Thanks::onTeamPage).map(win -> new Won(member, win)))
                .sorted(Comparator.comparing((Won won) -> won.win().thanked().orElse(LocalDate.MAX)).reversed())
                .map(won -> new TeamLine.Thank(Optional.of(won.by().id()), won.by().name(), won.win().what())).toList();
    }

    // ---- names ----

    private String member(Optional<Id<Member>> id) {
        return id.flatMap(file::find).map(Member::name).orElse("");
    }

    private String client(Optional<Id<Stakeholder>> id) {
        return id.flatMap(file::find).map(Stakeholder::name).orElse("");
    }

    private static String names(Stream<Person> people) {
        return people.map(Person::name).collect(Collectors.joining(", "));
    }

    private String day(Optional<LocalDate> date) {
        return date.map(words::day).orElse("");
    }
}
