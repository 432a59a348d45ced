package tutti.widget.field;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** A day chosen on a line of days: drawn with the mouse, or day by day with the arrows. What is drawn is told when it is let go. */
public final class DaySlider extends HBox {

    private static final double WEEK = 7;

    private final Slider slider = new Slider();
    private final Label day = Texts.label("", "strong", "reason");
    private final String name;
    private final Function<LocalDate, String> words;
    private final Consumer<LocalDate> chosen;
    private boolean showing;

    /** Names of the line and of the buttons that go a day back and on. */
    public record Names(String line, String earlier, String later) {
    }

    public DaySlider(Names names, Function<LocalDate, String> words, Consumer<LocalDate> chosen) {
        super(6);
        this.name = names.line();
        this.words = words;
        this.chosen = chosen;
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(WEEK);
        slider.setMinWidth(60);
        slider.valueProperty().subscribe((_, value) -> moved(value.doubleValue()));
        slider.valueChangingProperty().subscribe((_, changing) -> {
            if (!changing) {
                tell();
            }
        });
        day.setMinWidth(Label.USE_PREF_SIZE);
        getChildren().addAll(Buttons.small(Buttons.iconOnly(Icon.PREVIOUS, names.earlier(), () -> step(-1))), Layout.grow(slider),
            Buttons.small(Buttons.iconOnly(Icon.NEXT, names.later(), () -> step(1))), day);
    }

    public void show(LocalDate first, LocalDate last, LocalDate at) {
        showing = true;
        slider.setMin(first.toEpochDay());
        slider.setMax(Math.max(first.toEpochDay() + 1, last.toEpochDay()));
        slider.setValue(at.toEpochDay());
        say();
        showing = false;
    }

    private void step(int days) {
        slider.setValue(Math.clamp(Math.rint(slider.getValue()) + days, slider.getMin(), slider.getMax()));
    }

    private void moved(double value) {
        if (Math.rint(value) != value) {
            slider.setValue(Math.rint(value)); // whole days; comes back here
            return;
        }
        say();
        if (!slider.isValueChanging()) {
            tell();
        }
    }

    private void say() {
        String said = words.apply(at());
        day.setText(said);
        slider.setAccessibleText(name + ": " + said);
    }

    private LocalDate at() {
        return LocalDate.ofEpochDay(Math.round(slider.getValue()));
    }

    private void tell() {
        if (!showing) {
            chosen.accept(at());
        }
    }
}
