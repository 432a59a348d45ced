package tutti.status;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.AllowedLeak;
import tutti.model.Id;
import tutti.model.PageSection;
import tutti.page.Leak;
import tutti.page.LeakCheck;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.LinkMark;
import tutti.widget.mark.Mark;
import tutti.widget.panel.Focus;

/** What the leak check found: the words, the line, why; each is reworded in its record or allowed with a reason. */
final class LeaksView {

    private static final double MARK = 16;

    private final StatusViewModel model;
    private final Editors editors;
    private final Words words;
    private final BiConsumer<PageSection, Id<?>> reword;
    private final VBox root = Layout.column(8);

    /** @param reword goes to the words of a line */
    LeaksView(StatusViewModel model, Editors editors, BiConsumer<PageSection, Id<?>> reword) {
        this.reword = reword;
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
    }

    Parent root() {
        return root;
    }

    /** Goes to the first hit. */
    void goToFirst() {
        Focus.first(root).ifPresent(Node::requestFocus);
    }

    void show(LeakCheck check) {
        root.getChildren().setAll(head(check));
        check.standing().forEach(leak -> root.getChildren().add(hit(leak)));
        model.choices().now().allowed().forEach(leak -> root.getChildren().add(allowed(leak)));
    }

    private Node head(LeakCheck check) {
        return check.standing().isEmpty()
                ? Layout.row(8, Icon.RAID.at(16, "success"), Layout.column(0, Texts.panelTitle(words.say("status.leaks.passed")),
                        Texts.label(words.say("status.leaks.searched", check.searched()), "caption", "muted")))
                : Layout.row(8, Icon.RAID.at(16, "danger"), Layout.column(0, Texts.panelTitle(words.say("status.leaks.found", check.standing().size())),
                        Texts.label(words.say("status.leaks.stops"), "caption", "muted")));
    }

    private Node hit(Leak leak) {
        Button reword = Buttons.small(Buttons.plain(words.say("status.leaks.reword"), () -> {}));
        reword.setOnAction(_ -> reword(leak, reword));
        Button allow = Buttons.small(Buttons.plain(words.say("status.leaks.allow"), () -> {}));
        allow.setOnAction(_ -> editors.ask().words(allow, words.say("status.leaks.allow.title", leak.words()), words.say("status.leaks.allow.reason"),
                reason -> model.choices().allow(leak.words(), reason)));
        VBox mark = new VBox(new Mark(LinkMark.BROKEN_FIRST, MARK, ""));
        return new HBox(8, mark, Layout.grow(Layout.column(4,
                Texts.wrapped(Texts.label(words.say("status.leaks.hit", leak.words(), leak.say(words)), "reason", "strong")),
                Texts.wrapped(Texts.label(where(leak), "caption", "muted")), Layout.row(6, reword, allow))));
    }

    private String where(Leak leak) {
        String section = leak.line().section().map(words::of).orElse(words.say("status.leaks.head"));
        String from = leak.source().map(model::name).filter(name -> !name.isBlank() && leak.why() == Leak.Why.COPIED).orElse("");
        return from.isEmpty() ? words.say("status.leaks.where", section, leak.line().text())
                : words.say("status.leaks.where-from", section, leak.line().text(), from);
    }

    /** The line's words for the page, where it has a line of its own; what stands at the head of the page is the engagement's. */
    private void reword(Leak leak, Node anchor) {
        boolean isLine = leak.line().section().filter(section -> DraftLines.hasLines(section) && section != PageSection.SINCE).isPresent();
        if (isLine && leak.line().subject().isPresent()) {
            reword.accept(leak.line().section().get(), leak.line().subject().get());
        } else if (leak.line().subject().filter(model::open).isEmpty()) {
            editors.openEngagement(anchor);
        }
    }

    private Node allowed(AllowedLeak leak) {
        Hyperlink again = Layout.styled(Buttons.link(words.say("status.leaks.allow-no-more"), () -> model.choices().allowNoMore(leak)), "reason");
        again.setMinWidth(Hyperlink.USE_PREF_SIZE);
        return Layout.row(8, Layout.grow(Texts.wrapped(Texts.label(words.say("status.leaks.allowed", leak.words(), leak.reason()), "caption", "muted"))), again);
    }
}
