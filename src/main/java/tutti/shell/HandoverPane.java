package tutti.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.merge.Preference;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.Choice;

/** Handing engagements over, and taking over what somebody handed over. */
final class HandoverPane {

    private final HandoverViewModel model;
    private final Words words;
    private final FilePlaces places;
    private final VBox which = Layout.column(0);
    private final PassphrasePart give;
    private final Button choose;
    private final VBox stage = Layout.column(8);
    private final VBox root;

    HandoverPane(HandoverViewModel model, Words words, FilePlaces places) {
        this.model = model;
        this.words = words;
        this.places = places;
        give = new PassphrasePart(words, words.say("shell.handover.begin"), new Passphrases(words), () -> places.newFile(model.fileName()), model::give);
        choose = Buttons.plain(words.say("shell.takeover.begin"), () -> places.file().ifPresent(model::choose));
        root = Layout.column(20,
                Layout.column(10, Layout.divider(), Texts.panelTitle(words.say("shell.handover.title")),
                        Texts.wrapped(Texts.reason(words.say("shell.handover.why"))), which, give.root(), BackupsPane.message(model.givenSaid())),
                Layout.column(10, Layout.divider(), Texts.panelTitle(words.say("shell.takeover.title")),
                        Texts.wrapped(Texts.reason(words.say("shell.takeover.why"))), choose, stage, BackupsPane.message(model.takenSaid())));
        model.stage().subscribe(this::show);
    }

    VBox root() {
        return root;
    }

    /** Looks anew at what there is to give. */
    void refresh() {
        give.enable(model.possible());
        which.getChildren().clear();
        which.setManaged(model.hasOthers());
        if (model.possible() && model.hasOthers()) {
            Choice<Boolean> choice = new Choice<>(List.of(false, true), all -> all ? model.every() : model.onlyThis(), model.all()::set);
            choice.setChosen(model.all().get());
            which.getChildren().add(choice);
        }
    }

    private void show(HandoverViewModel.Stage now) {
        boolean idle = now instanceof HandoverViewModel.Stage.Idle;
        stage.setVisible(!idle);
        stage.setManaged(!idle);
        choose.setVisible(idle);
        choose.setManaged(idle);
        switch (now) {
            case HandoverViewModel.Stage.Idle() -> {
                boolean inside = stage.isFocusWithin();
                stage.getChildren().clear();
                if (inside) {
                    choose.requestFocus();
                }
            }
            case HandoverViewModel.Stage.Sealed(Path file) -> ask(file);
            case HandoverViewModel.Stage.Offered offered -> offer(offered);
        }
    }

    private void ask(Path file) {
        PasswordField passphrase = PassphrasePart.secret(words, "shell.seal.passphrase");
        Runnable open = () -> model.open(file, passphrase.getText());
        passphrase.setOnAction(_ -> open.run());
        stage.getChildren().setAll(Texts.wrapped(Texts.strong(words.say("shell.restore.sealed", file.getFileName()))), passphrase,
                Layout.row(8, Buttons.plain(words.say("shell.restore.open-sealed"), open), leave()));
        passphrase.requestFocus();
    }

    private void offer(HandoverViewModel.Stage.Offered offered) {
        stage.getChildren().setAll(Texts.wrapped(Texts.strong(words.say("shell.takeover.offered", offered.file().getFileName()))));
        for (HandoverViewModel.Part part : offered.parts()) {
            stage.getChildren().addAll(Texts.told(Texts.strong(part.engagement())), Texts.wrapped(Texts.reason(part.counts())));
            part.lines().forEach(line -> stage.getChildren().add(line(line)));
        }
        Button first;
        if (offered.same()) {
            stage.getChildren().add(Texts.wrapped(Texts.body(words.say("shell.takeover.same"))));
            first = leave();
        } else if (offered.undecided()) {
            stage.getChildren().add(Texts.wrapped(Texts.body(words.say("shell.takeover.undecided"))));
            first = take("shell.takeover.ours", Preference.OURS);
            stage.getChildren().addAll(first, take("shell.takeover.theirs", Preference.THEIRS));
        } else {
            first = Buttons.primary(words.say("shell.takeover.take"), () -> model.take(Preference.THEIRS));
            stage.getChildren().add(first);
        }
        stage.getChildren().add(offered.same() ? first : leave());
        first.requestFocus();
    }

    private static Node line(String line) {
        return Texts.wrapped(line.startsWith(" ") ? Texts.label(line, "caption", "muted") : Texts.caption(line));
    }

    private Button take(String key, Preference preference) {
        return Buttons.plain(words.say(key), () -> model.take(preference));
    }

    private Button leave() {
        return Buttons.quiet(words.say("shell.restore.leave"), model::leave);
    }
}
