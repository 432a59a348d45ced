package tutti.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tutti.editor.Dates;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Kind;
import tutti.model.Meeting;
import tutti.model.Need;
import tutti.model.PageLine;
import tutti.model.RaidItem;
import tutti.model.Reaction;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.deed.Heard;
import tutti.model.deed.MeetingDeeds;
import tutti.workspace.Workspace;

/** An issued page gone through line by line after the meeting: the client's verdict, what they said, and what came of it. */
public final class AfterMeeting {

    /** "Corrected list by Thu": the words, and by when. */
    private static final Pattern BY = Pattern.compile("(.*\\S)\\s+(?:by|until|till|on|\u2192)\\s+(\\S.*?)[.]?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Workspace workspace;
    private final Words words;
    private final Dates dates;

    AfterMeeting(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.dates = new Dates(workspace, words);
    }

    private CaseFile file() {
        return workspace.caseFile().get();
    }

    private LocalDate today() {
        return workspace.today().get();
    }

    /** The meeting that the page lay on the table of; the latest, where there were several. */
    Optional<Meeting> meeting(IssuedPage page) {
        return file().meetings().stream().filter(meeting -> meeting.page().equals(Optional.of(page.id())))
                .max(Comparator.comparing(Meeting::date).thenComparing(Meeting::id));
    }

    /** The meetings on or after the page's date that no page was put with, the nearest first. */
    List<Meeting> candidates(IssuedPage page) {
        return file().meetings().stream().filter(meeting -> meeting.page().isEmpty() && !meeting.date().isBefore(page.date()))
                .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::id)).toList();
    }

    String say(Meeting meeting) {
        return words.say("status.after.meeting", meeting.name(), words.weekday(meeting.date()));
    }

    void putOnTable(IssuedPage page, Id<Meeting> meeting) {
        workspace.edit(words.say("status.edit.on-table", page.number()), file -> MeetingDeeds.putOnTable(file, meeting, page.id()));
    }

    /** The page was on the table today, in a meeting that nobody had planned. */
    void metToday(IssuedPage page) {
        String name = page.audience().isBlank() ? words.say("status.after.client-meeting") : page.audience();
        workspace.keep(words.say("status.edit.on-table", page.number()), Meeting.planned(workspace.ids().next(), file().engagement().id(), name, today())
                .withHeld(true).withPage(Optional.of(page.id())));
    }

    /** The verdict, every line as it stood on the page, and what was said beside it. */
    List<AfterRow> rows(IssuedPage page) {
        Optional<Meeting> meeting = meeting(page);
        List<Reaction> heard = meeting.map(Meeting::reactions).orElse(List.of());
        List<AfterRow> rows = new ArrayList<>();
        rows.add(new AfterRow(AfterRow.Kind.VERDICT, Optional.empty(), "", page.confidence().map(level -> words.say("status.after.ours", words.of(level)))
                .orElseGet(() -> words.say("status.after.ours.none")), meeting.flatMap(Meeting::verdict).map(level -> words.say("status.after.theirs", words.of(level)))
                .orElseGet(() -> words.say("status.after.theirs.none")), Optional.empty(), List.of(), meeting.flatMap(Meeting::verdict)));
        page.lines().forEach(line -> rows.add(row(line, heard)));
        Set<String> lines = page.lines().stream().map(PageLine::text).collect(Collectors.toSet());
        List<Reaction> beside = heard.stream().filter(one -> !lines.contains(one.line())).toList();
        rows.add(new AfterRow(AfterRow.Kind.BESIDE, Optional.empty(), "", words.say("status.after.beside"), detail(beside, words.say("status.after.beside.what")),
                Optional.empty(), beside, Optional.empty()));
        return List.copyOf(rows);
    }

    private AfterRow row(PageLine line, List<Reaction> heard) {
        List<Reaction> its = heard.stream().filter(one -> one.line().equals(line.text())).toList();
        String stood = line.state().isBlank() ? words.of(line.section()) : words.say("status.archive.line", words.of(line.section()), line.state());
        return new AfterRow(AfterRow.Kind.LINE, Optional.of(line.section()), line.text(), line.text(), detail(its, stood), line.subject(), its, Optional.empty());
    }

    private String detail(List<Reaction> heard, String otherwise) {
        return heard.isEmpty() ? otherwise : heard.stream().map(one -> words.say("status.after.quote", one.words())).collect(Collectors.joining(" "));
    }

    /** Who said it and what came of it: "Marit Sundal, concern". */
    String say(Reaction reaction) {
        String who = reaction.by().flatMap(file()::find).map(Thing::title).orElse(words.say("status.after.everybody"));
        return record(reaction).map(thing -> words.say("status.after.came-of", who, kind(thing))).orElse(who);
    }

    private String kind(Thing thing) {
        return thing instanceof RaidItem item ? words.of(item.type()) : words.of(Kind.of(thing));
    }

    Optional<Thing> record(Reaction reaction) {
        return reaction.record().flatMap(id -> file().find(id));
    }

    /** What can have come of a line: of a concern also that it is settled, of a need that it is confirmed or accepted. */
    List<Heard.What> outcomes(AfterRow row) {
        List<Heard.What> all = new ArrayList<>(List.of(Heard.What.SAID, Heard.What.DECIDED, Heard.What.CONCERN, Heard.What.NEED, Heard.What.PROMISE));
        row.subject().flatMap(id -> file().find(id)).ifPresent(thing -> {
            if (thing instanceof Concern concern && concern.settled().isEmpty()) {
                all.add(Heard.What.SETTLED);
            } else if (thing instanceof Need need) {
                if (need.current().confirmed().isEmpty()) {
                    all.add(Heard.What.CONFIRMED);
                }
                if (need.accepted().isEmpty()) {
                    all.add(Heard.What.ACCEPTED);
                }
            }
        });
        return List.copyOf(all);
    }

    /** A promise as it is typed, taken apart. */
    record Promised(String what, Optional<LocalDate> due) {}

    Promised promised(String typed) {
        Matcher by = BY.matcher(typed.strip());
        return by.matches() ? dates.ahead().read(by.group(2)).map(due -> new Promised(by.group(1), Optional.of(due)))
                .orElseGet(() -> new Promised(typed.strip(), Optional.empty())) : new Promised(typed.strip(), Optional.empty());
    }

    /** "due Thu 26 Nov", while a promise is typed. */
    String due(String typed) {
        return promised(typed).due().map(day -> words.say("status.after.due", words.weekday(day))).orElseGet(() -> words.say("status.after.due.none"));
    }

    /** Whether it is complete; a need is confirmed and accepted by somebody, and everything else has words. */
    Optional<String> missing(Heard.What what, Optional<Id<Stakeholder>> by, String typed) {
        boolean needsSomebody = what == Heard.What.CONFIRMED || what == Heard.What.ACCEPTED;
        return needsSomebody && by.isEmpty() ? Optional.of(words.say("status.after.who.missing"))
                : !needsSomebody && what != Heard.What.SETTLED && typed.isBlank() ? Optional.of(words.say("status.after.words.missing")) : Optional.empty();
    }

    /** Writes it down, with the record that comes of it: one edit. */
    void hear(IssuedPage page, AfterRow row, Heard.What what, Optional<Id<Stakeholder>> by, String typed) {
        meeting(page).ifPresent(meeting -> {
            Promised promised = what == Heard.What.PROMISE ? promised(typed) : new Promised(typed.strip(), Optional.empty());
            Heard heard = new Heard(what, row.line(), row.subject(), by, promised.what(), promised.due());
            LocalDate on = meeting.date().isAfter(today()) ? today() : meeting.date();
            workspace.edit(words.say("status.edit.heard." + what.name()), file -> MeetingDeeds.hear(file, meeting.id(), heard, on, workspace.ids()));
        });
    }

    void forget(IssuedPage page, Reaction reaction) {
        meeting(page).ifPresent(meeting -> workspace.edit(words.say("status.edit.forget"), file -> MeetingDeeds.forget(file, meeting.id(), reaction)));
    }

    /** Where text stands that is half typed to a line. */
    static String place(IssuedPage page, AfterRow row) {
        return "status.after/" + page.id() + "/" + row.kind() + row.section().map(Enum::name).orElse("") + row.line().hashCode();
    }
}
