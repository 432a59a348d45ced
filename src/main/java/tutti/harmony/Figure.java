package tutti.harmony;

import java.util.List;
import java.util.function.Supplier;
import tutti.widget.panel.MadeOf;

/**
 * A figure, and exactly what it is made of.
 *
 * @param title what stands above the list
 * @param lines looked up when somebody asks: thousands of actions are not put into words at every edit
 */
record Figure(String text, String title, boolean empty, Supplier<List<MadeOf.Line>> lines) {

    List<MadeOf.Line> madeOf() {
        return lines.get();
    }
}
