package tutti.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.beans.property.ReadOnlyObjectProperty;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.InlineMessage;

/** The backups, a sealed copy, and the old history, one below the other. */
final class BackupsPane {

    private static final int SHOWN = 5;

    private final BackupsViewModel model;
    private final RestoreViewModel restore;
    private final Words words;
    private final FilePlaces places;
    private final VBox list = Layout.column(4);
    private final VBox restoring;
    private final VBox root;
    private boolean all;

    BackupsPane(BackupsViewModel model, RestoreViewModel restore, HandoverViewModel handover, Words words, FilePlaces places) {
        this.model = model;
        this.restore = restore;
        this.words = words;
        this.places = places;
        restoring = new RestorePane(restore, words).root();
        HandoverPane handovers = new HandoverPane(handover, words, places);
        model.rows().subscribe(_ -> handovers.refresh());
        root = Layout.column(20, backups(), sealed(), handovers.root(), oldHistory());
        root.setPadding(new Insets(16, 20, 24, 20));
        model.rows().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    // ---- backups ----

    private Node backups() {
        Label age = Texts.wrapped(Texts.strong(""));
        age.textProperty().bind(model.age());
        Label folder = Texts.wrapped(Texts.reason(""));
        model.rows().subscribe(_ -> folder.setText(model.possible() ? words.say("shell.backup.folder", model.folder())
                : words.say("shell.backup.memory")));
        HBox deeds = Layout.row(8, Buttons.primary(words.say("shell.backup.now"), model::backUp),
                Buttons.plain(words.say("shell.backup.choose"), () -> places.folder().ifPresent(model::keepIn)));
        Button other = Buttons.small(Buttons.plain(words.say("shell.restore.file"), () -> places.file().ifPresent(restore::look)));
        model.rows().subscribe(_ -> List.of(deeds, other).forEach(node -> node.setDisable(!model.possible())));
        return Layout.column(10, Texts.panelTitle(words.say("shell.backup.title")), age, Texts.wrapped(Texts.reason(words.say("shell.backup.rule"))),
                deeds, message(model.said()), folder, list, other, restoring);
    }

    private void show(List<BackupsViewModel.BackupRow> rows) {
        fold(list, rows.isEmpty());
        list.getChildren().setAll(rows.stream().limit(all ? rows.size() : SHOWN).map(this::row).toList());
        if (!all && rows.size() > SHOWN) {
            list.getChildren().add(Layout.styled(Buttons.link(words.say("shell.backup.older", rows.size() - SHOWN), () -> {
                all = true;
                show(rows);
            }), "reason"));
        }
    }

    private Node row(BackupsViewModel.BackupRow row) {
        return Layout.row(8, Layout.grow(Layout.twoLines(Texts.body(row.when()), Texts.caption(row.size()))),
                Buttons.small(Buttons.plain(words.say("shell.restore.look"), () -> restore.look(row.file()))));
    }

    // ---- sealed ----

    private Node sealed() {
        PassphrasePart seal = new PassphrasePart(words, words.say("shell.seal.begin"), new Passphrases(words),
                () -> places.newFile(model.sealedName()), model::seal);
        model.rows().subscribe(_ -> seal.enable(model.possible()));
        return Layout.column(10, Layout.divider(), Texts.panelTitle(words.say("shell.seal.title")),
                Texts.wrapped(Texts.reason(words.say("shell.seal.why"))), seal.root(), message(model.sealedSaid()));
    }

    private static void fold(Node part, boolean away) {
        part.setVisible(!away);
        part.setManaged(!away);
    }

    // ---- old history ----

    private Node oldHistory() {
        Label would = Texts.wrapped(Texts.body(""));
        Button fold = Buttons.plain(words.say("shell.fold.do"), model::fold);
        model.foldable().subscribe(folding -> {
            would.setText(model.foldableWords());
            fold.setDisable(folding.edits() == 0 || !model.possible());
        });
        return Layout.column(10, Layout.divider(), Texts.panelTitle(words.say("shell.fold.title")),
                Texts.wrapped(Texts.reason(words.say("shell.fold.rule"))), would, fold, message(model.foldedSaid()));
    }

    static InlineMessage message(ReadOnlyObjectProperty<Said> said) {
        InlineMessage message = new InlineMessage();
        said.subscribe(now -> {
            message.clear();
            switch (now.tone()) {
                case NOTHING -> { }
                case WORKING, DONE -> message.info(now.words());
                case FAILED -> message.error(now.words());
            }
        });
        return message;
    }
}
