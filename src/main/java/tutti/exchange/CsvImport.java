package tutti.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tutti.exchange.CsvText.Cells;
import tutti.exchange.CsvText.Parsed;
import tutti.exchange.Reject.Reason;
import tutti.model.CaseFile;
import tutti.model.IdSource;

/**
 * Reads the CSV files that projects keep: people, a RACI matrix, milestones, tasks, a RAID list. A file is known by its
 * headings, not by its name. Reading a file again changes only what it says differently: filled cells win, empty cells
 * change nothing, and a date agreed first stays. A column that is not understood goes to the records' notes, so that
 * nothing a file says is lost.
 */
public final class CsvImport {

    private final IdSource ids;
    private final LocalDate today;
    private final Side people;

    /**
     * @param today the day on which undated things are taken to have come up
     * @param people what the people in the files become
     */
    public CsvImport(IdSource ids, LocalDate today, Side people) {
        this.ids = ids;
        this.today = today;
        this.people = people;
    }

    /** What the files bring to an engagement. People are read first, whatever the order of the files. */
    public Imported read(CaseFile before, List<CsvFile> files) {
        Intake intake = new Intake(before, ids, today);
        List<Reject> rejects = new ArrayList<>();
        List<Sheet> sheets = new ArrayList<>();
        files.forEach(file -> sheet(file, intake, rejects).ifPresent(sheets::add));
        sheets.sort(Comparator.comparing(Sheet::kind));
        sheets.forEach(sheet -> take(sheet, intake, rejects));
        return intake.done(rejects);
    }

    private static Optional<Sheet> sheet(CsvFile file, Intake intake, List<Reject> rejects) {
        CsvFile.Decoded decoded = file.decoded();
        if (decoded.text().indexOf('\0') >= 0) {
            rejects.add(new Reject(file.name(), 1, new Reason.NotText()));
            return Optional.empty();
        }
        if (decoded.windows()) {
            intake.count(new Note.Windows1252(file.name()));
        }
        Parsed parsed = CsvText.parse(decoded.text());
        parsed.open().forEach(line -> rejects.add(new Reject(file.name(), line, new Reason.QuoteOpen())));
        Optional<Sheet> sheet = Sheet.in(file.name(), parsed.rows());
        if (sheet.isEmpty()) {
            rejects.add(parsed.rows().isEmpty()
                    ? new Reject(file.name(), 1, new Reason.Empty())
                    : unknown(file.name(), parsed.rows().getFirst()));
        }
        return sheet;
    }

    private static Reject unknown(String file, Cells first) {
        return new Reject(file, first.line(), new Reason.UnknownHeadings(first.values()));
    }

    private void take(Sheet sheet, Intake intake, List<Reject> rejects) {
        for (Column column : sheet.ambiguousDates()) {
            intake.count(new Note.DayFirst(sheet.file(), sheet.heading(column)));
        }
        RowTaker taker = taker(sheet, intake);
        for (Cells cells : sheet.rows()) {
            try {
                if (cells.values().size() > sheet.headings().size()) {
                    throw new RowRefused(new Reason.TooManyCells(cells.values().size(), sheet.headings().size()));
                }
                taker.take(new Row(sheet, cells));
            } catch (RowRefused refused) {
                rejects.add(new Reject(sheet.file(), cells.line(), refused.reason()));
            }
        }
    }

    private RowTaker taker(Sheet sheet, Intake intake) {
        return switch (sheet.kind()) {
            case PEOPLE -> new PeopleSheet(intake, people)::take;
            case RACI -> new RaciSheet(intake, sheet)::take;
            case MILESTONES -> new PlanSheet(intake)::milestone;
            case TASKS -> new PlanSheet(intake)::task;
            case RAID -> new RaidSheet(intake)::take;
        };
    }

    private interface RowTaker {

        /** @throws RowRefused if the row cannot be read */
        void take(Row row);
    }
}
