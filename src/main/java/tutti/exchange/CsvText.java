package tutti.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a CSV text, line by line, whatever separates them. */
final class CsvText {

    private static final String SEPARATORS = ",;\t";
    private static final String EXCEL_HINT = "sep=";
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    /** A row that is not wholly empty, with the line on which it begins. */
    record Cells(long line, List<String> values) {}

    /** The rows, and the lines on which a quotation mark opens that never closes. */
    record Parsed(List<Cells> rows, List<Long> open) {}

    private CsvText() {}

    static Parsed parse(String text) {
        List<Cells> rows = new ArrayList<>();
        List<Long> open = new ArrayList<>();
        long linesBefore = 0;
        String rest = text;
        char separator = separator(text);
        if (text.startsWith(EXCEL_HINT)) {
            rest = after(text, 0);
            linesBefore = 1;
        }
        // A quotation mark that never closes would swallow all rows after it: its row is left out and the reading goes on below.
        for (int start = unclosed(rest, separator); start >= 0; start = unclosed(rest, separator)) {
            read(rest.substring(0, start), separator, linesBefore, rows);
            linesBefore += lines(rest.substring(0, start)) + 1;
            open.add(linesBefore);
            rest = after(rest, start);
        }
        read(rest, separator, linesBefore, rows);
        return new Parsed(rows, open);
    }

    private static void read(String text, char separator, long linesBefore, List<Cells> rows) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                List<String> values = record.getFields().stream().map(CsvText::tidy).toList();
                if (values.stream().anyMatch(value -> !value.isEmpty())) {
                    rows.add(new Cells(linesBefore + record.getStartingLineNumber(), values));
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new ExchangeException(new Fault.Unreadable(), e);
        }
    }

    private static String tidy(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }

    /** The separator that is most frequent outside quotation marks in the first line. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (first.startsWith(EXCEL_HINT) && first.length() > EXCEL_HINT.length()) {
            return first.charAt(EXCEL_HINT.length());
        }
        String bare = first.replaceAll("\"[^\"]*\"", "");
        return (char) SEPARATORS.chars().boxed()
                .max(Comparator.comparingLong(each -> bare.chars().filter(c -> c == each).count() * SEPARATORS.length()
                        - SEPARATORS.indexOf(each)))
                .orElseThrow()
                .intValue();
    }

    /**
     * Where the row begins in which a quotation mark opens that never closes, or closes in the middle of a later text, which
     * is the same slip; -1 if there is none.
     */
    private static int unclosed(String text, char separator) {
        int rowStart = 0;
        boolean quoted = false;
        boolean mayOpen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && text.startsWith("\"\"", i)) {
                i++; // a doubled mark stands for one, and the text goes on
            } else if (quoted && c == '"') {
                quoted = false;
                if (!endsCell(text, i + 1, separator)) {
                    return rowStart;
                }
            } else if (!quoted) {
                quoted = c == '"' && mayOpen;
                boolean endsRow = c == '\n' || c == '\r';
                rowStart = endsRow ? i + 1 : rowStart;
                mayOpen = endsRow || c == separator || mayOpen && c == ' ';
            }
        }
        return quoted ? rowStart : -1;
    }

    private static boolean endsCell(String text, int from, char separator) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i == text.length() || text.charAt(i) == separator || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    /** What follows the line that goes on at {@code start}. */
    private static String after(String text, int start) {
        Matcher end = LINE_END.matcher(text);
        return end.find(start) ? text.substring(end.end()) : "";
    }

    private static long lines(String text) {
        return LINE_END.matcher(text).results().count();
    }
}
