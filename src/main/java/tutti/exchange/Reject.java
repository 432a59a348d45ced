package tutti.exchange;

import java.util.List;

/**
 * A row that did not come in.
 *
 * @param line where the row begins in its file, counted from 1
 */
public record Reject(String file, long line, Reason reason) {

    /** Why a row did not come in. */
    public sealed interface Reason {

        /** The cell that names the record is empty. */
        record Nameless(String column) implements Reason {}

        record NotADate(String column, String given) implements Reason {}

        /** Neither a number from 1 to 5 nor a word such as "High". */
        record NotALevel(String column, String given) implements Reason {}

        record NotALetter(String column, String given) implements Reason {}

        record NotARaidType(String given) implements Reason {}

        record TooManyCells(int cells, int headings) implements Reason {}

        /** A quotation mark opens here and never closes. */
        record QuoteOpen() implements Reason {}

        /** No kind of file is known with these headings; concerns the whole file. */
        record UnknownHeadings(List<String> headings) implements Reason {}

        /** Nothing in the file. */
        record Empty() implements Reason {}

        /** Not a text file at all. */
        record NotText() implements Reason {}
    }
}
