package tutti.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutti.exchange.CsvText.Cells;
import tutti.exchange.Reject.Reason;
import tutti.model.Level;

/** One row of a sheet, read by column. What cannot be read ends the row with {@link RowRefused}. */
record Row(Sheet sheet, Cells cells) {

    /** The cell's text; "" too where it says that there is nothing to say ("N/A", "-"). */
    String text(Column column) {
        String cell = sheet.cell(cells, column);
        return Scales.saysNothing(cell) ? "" : cell;
    }

    /** The first filled one of these cells. */
    String needed(Column... columns) {
        for (Column column : columns) {
            if (!text(column).isEmpty()) {
                return text(column);
            }
        }
        Column named = List.of(columns).stream().filter(sheet::has).findFirst().orElse(columns[0]);
        throw new RowRefused(new Reason.Nameless(sheet.heading(named)));
    }

    Optional<LocalDate> date(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = sheet.order(column).read(text);
        if (date.isEmpty()) {
            throw new RowRefused(new Reason.NotADate(sheet.heading(column), text));
        }
        return date;
    }

    Optional<Level> level(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Level> level = Scales.level(text);
        if (level.isEmpty()) {
            throw new RowRefused(new Reason.NotALevel(sheet.heading(column), text));
        }
        return level;
    }

    /** Where a record made of this row comes from. */
    Origin origin(List<String> facts) {
        List<String> all = new ArrayList<>(facts);
        all.addAll(sheet.others(cells));
        return new Origin(sheet.file(), text(Column.NUMBER), all);
    }

    /** This cell as a line in a note; none if it is empty. */
    List<String> fact(Column column) {
        return text(column).isEmpty() ? List.of() : List.of(Sheet.fact(sheet.heading(column), text(column)));
    }
}
