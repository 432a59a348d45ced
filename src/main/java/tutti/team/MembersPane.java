package tutti.team;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.i18n.Words;
import tutti.model.Member;
import tutti.model.Thanks;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Menus;
import tutti.widget.Texts;
import tutti.widget.mark.Avatar;
import tutti.widget.mark.Side;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/** Everybody on the team, and everything about the chosen one. */
final class MembersPane {

    private static final double ROW = 38;
    private static final double AVATAR = 24;
    private static final double MOST_ABOUT = 190;
    private static final int MOST_LETTERS = 32;

    private final TeamViewModel model;
    private final Editors editors;
    private final Words words;
    private final VBox readings = Layout.column(6);
    private final HBox course = Layout.row(16);
    private final VBox talks = Layout.column(6);
    private final VBox wins = Layout.column(6);
    private final VBox mine = Layout.column(6);
    private final HBox manager = Layout.row(8);

    private MembersPane(TeamViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
    }

    static ListPane<MemberRow> of(TeamViewModel model, Editors editors) {
        MembersPane pane = new MembersPane(model, editors);
        Form<Member> form = pane.form();
        model.members().listing().subscribe(listing -> form.show(listing.chosen().map(MemberRow::record)));
        // Letters, actions and readings of a member change without the member's own row changing.
        model.picture().subscribe(_ -> pane.show());
        model.members().listing().subscribe(listing -> pane.show());
        return new ListPane<>(model.members(), pane.table(), editors.newLine("team.member.new", "team.member.new.edit", model::newMember),
                form.root(), editors.words().say("team.member.choose"),
                record -> editors.drop("team.member.delete", record));
    }

    private Optional<Member> chosen() {
        return model.members().chosen().map(MemberRow::record);
    }

    private TableView<MemberRow> table() {
        TableView<MemberRow> table = Tables.table(ROW, new EmptyState(Icon.PERSON, words.say("team.member.empty"), words.say("team.member.empty.why")),
                new NodeColumn<>(words.say("team.column.member"), 240, row -> Layout.row(8, new Avatar(row.record().initials(), Side.TEAM, AVATAR),
                        Layout.grow(Layout.twoLines(Texts.told(Texts.label(name(row), "body", "strong")),
                                Texts.told(Texts.label(row.about(), "caption", "muted")))))),
                new NodeColumn<>(words.say("team.column.load"), 190, row -> Texts.told(Texts.label(row.load(), "reason", row.overloaded() ? "danger" : "muted"))),
                new NodeColumn<>(words.say("team.column.drive"), 230, row -> Texts.told(Texts.label(row.drive(), "reason", row.low() ? "danger" : "muted"))));
        table.setAccessibleText(words.say("team.tab.members"));
        return table;
    }

    private String name(MemberRow row) {
        return row.record().me() ? words.say("team.member.you", row.record().name()) : row.record().name();
    }

    private void show() {
        chosen().ifPresent(member -> {
            MemberStory story = MemberStory.of(member, model.picture().get(), model.actions().all(), words);
            course.getChildren().setAll(DriveCourse.of(member, model.picture().get(), words));
            Lines.show(readings, story.readings().stream().map(line -> Lines.line(line.text(), line.about())).toList(), words.say("team.no-reading"));
            Lines.show(talks, story.talks().stream().map(line -> Lines.line(line.text(), line.about())).toList(), words.say("team.member.talks.empty"));
            Lines.show(wins, member.thanks().reversed().stream().map(win -> win(member, win)).toList(), words.say("team.member.wins.empty"));
            Lines.show(mine, story.mine().stream().map(this::work).toList(), words.say("team.member.mine.empty"));
            Button[] more = new Button[1];
            more[0] = Menus.more(words.say("team.member.more"), List.of(
                    Menus.item(words.say("team.member.drop"), () -> editors.drop("team.member.delete", member)),
                    Menus.item(words.say("team.member.purge"), () -> editors.openPurge(more[0], member))));
            manager.getChildren().setAll(member.me() ? Texts.label(words.say("team.member.is-me"), "reason", "muted")
                    : Buttons.small(Buttons.quiet(words.say("team.member.make-me"), () -> chosen().ifPresent(model.deeds()::nameManager))),
                    Layout.spacer(), more[0]);
        });
    }

    private Node work(MemberStory.Work work) {
        Label about = Texts.told(Texts.label(work.about(), "caption", "muted"));
        about.setAlignment(Pos.CENTER_RIGHT);
        about.setMaxWidth(MOST_ABOUT);
        about.setMinWidth(work.about().length() > MOST_LETTERS ? MOST_ABOUT : Label.USE_PREF_SIZE);
        Hyperlink title = Layout.styled(Buttons.link(work.record().title(), () -> model.open(work.record())), "reason");
        title.setMinWidth(0);
        title.setTooltip(new Tooltip(work.record().title()));
        Node line = Layout.between(title, about);
        return work.why().isEmpty() ? line : Layout.column(0, line, Texts.told(Texts.label(work.why(), "caption", "muted")));
    }

    /** So that it can be sent to whoever asks what they are responsible for, and why. */
    private void copy() {
        chosen().ifPresent(member -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(MemberStory.of(member, model.picture().get(), model.actions().all(), words).asText());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private Node win(Member member, Thanks win) {
        Node state = win.thanked().<Node>map(on -> Texts.label(words.say("team.member.thanked", words.day(on)), "caption", "muted"))
                .orElseGet(() -> Buttons.small(Buttons.plain(words.say("team.member.thank"), () -> model.deeds().thank(member, win))));
        return Layout.row(8, Layout.grow(Texts.wrapped(Texts.label(win.what(), "reason"))), state);
    }

    private Form<Member> form() {
        Button reading = add("team.member.reading.add");
        reading.setOnAction(_ -> chosen().ifPresent(member -> editors.openReading(reading, member)));
        Button talk = add("team.member.talks.add");
        talk.setOnAction(_ -> chosen().ifPresent(member -> editors.ask().dateAndWords(talk, words.say("team.member.talks.title", member.name()),
                words.say("team.member.talks.prompt"), model.deeds().today(), (on, note) -> model.deeds().oneToOne(member, on, note))));
        Button win = add("team.member.wins.add");
        win.setOnAction(_ -> chosen().ifPresent(member -> editors.ask().words(win, words.say("team.member.wins.title", member.name()),
                words.say("team.member.wins.prompt"), what -> model.deeds().noteWin(member, what))));
        return editors.<Member>form()
                .section("team.member.section.who")
                .text("team.member.name", Member::name, Member::withName).required()
                .text("team.member.role", Member::role, Member::withRole)
                .percent("team.member.allocation", Member::allocation, Member::withAllocation).beside()
                .text("team.member.for-page", Member::forPage, Member::withForPage).hint("team.member.for-page.hint")
                .text("team.member.email", Member::email, Member::withEmail)
                .text("team.member.phone", Member::phone, Member::withPhone).beside()
                .node(manager)
                .section("team.member.section.mine")
                .node(Layout.column(8, mine, Buttons.with(Icon.COPY, Buttons.small(Buttons.plain(words.say("team.mine.copy"), this::copy)))))
                .section("team.member.section.readings").internal()
                .node(Layout.column(8, course, readings, reading)).when(member -> !member.me())
                .section("team.member.section.talks").internal()
                .node(Layout.column(8, talks, talk)).when(member -> !member.me())
                .section("team.member.section.wins").internal()
                .node(Layout.column(8, wins, win))
                .section("team.section.note").internal()
                .note("team.member.note", Member::note, Member::withNote);
    }

    private Button add(String key) {
        return Buttons.with(Icon.ADD, Buttons.small(Buttons.plain(words.say(key), () -> { })));
    }
}
