package tutti.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.Promise;
import tutti.model.Stakeholder;
import tutti.model.measure.PromiseStanding;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** The promises to one stakeholder that are late, pinned above everything else: broken trust comes first. */
final class LatePromises {

    private static final int A_WEEK = 7;

    private final ClientViewModel model;
    private final Editors editors;
    private final Words words;
    private final ScaleWords scale;
    private final VBox root = Layout.column(8);

    LatePromises(ClientViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        words = model.words();
        scale = new ScaleWords(words);
    }

    VBox root() {
        return root;
    }

    void show(Stakeholder person, ClientPicture picture) {
        List<Node> late = picture.ledger().late().stream()
                .filter(standing -> standing.promise().to().equals(Optional.of(person.id())))
                .map(this::card).toList();
        root.getChildren().setAll(late);
        Panes.when(!late.isEmpty(), root);
    }

    private Node card(PromiseStanding standing) {
        Promise promise = standing.promise();
        String first = promise.firstDate().map(words::weekday).orElse("");
        VBox what = Layout.twoLines(Texts.told(Texts.strong(promise.what())),
                Texts.smallLine(Texts.danger(scale.daysLate(standing.daysLate())),
                        Texts.muted(" " + words.say("client.promise.agreed", first, words.day(promise.made())))));
        Button kept = Buttons.plain(words.say("client.promise.keep"), () -> model.deeds().keepPromise(promise));
        HBox line = Layout.row(12, Icon.PROMISE.at(16, "danger"), Layout.grow(what), Buttons.small(kept),
                Buttons.small(reAgree(promise, model, editors)));
        line.setPadding(new Insets(9, 12, 9, 16));
        return Layout.styled(new VBox(line), "late-edge");
    }

    /** Asks for another date and the reason; the first one is kept. */
    static Button reAgree(Promise promise, ClientViewModel model, Editors editors) {
        Words words = editors.words();
        LocalDate today = model.picture().get().today();
        LocalDate suggested = promise.due().filter(due -> due.isAfter(today)).orElse(today).plusDays(A_WEEK);
        Button[] button = new Button[1];
        button[0] = Buttons.quiet(words.say("client.promise.reAgree"), () -> editors.ask().dateAndReason(button[0],
                words.say("client.promise.reAgree.title"), words.say("client.promise.reAgree.reason"), suggested,
                (due, reason) -> model.deeds().reAgree(promise, due, reason)));
        return button[0];
    }
}
