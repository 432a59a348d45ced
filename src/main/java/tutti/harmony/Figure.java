package tutti.harmony;

import java.util.List;
import tutti.widget.panel.MadeOf;

/**
 * A figure, and exactly what it is made of.
 *
 * @param title what stands above the list
 */
record Figure(String text, String title, List<MadeOf.Line> madeOf) {

    Figure {
        madeOf = List.copyOf(madeOf);
    }
}
