package tutti.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where words stand on the first page of a PDF. Line ends and spaces do not count, for the paper breaks lines where it wants. */
public final class TextPlaces {

    private static final double ABOVE = 0.25;

    /** A part of the page; all four from 0 to 1 of its width and height, from the top left. */
    public record Place(double x, double y, double width, double height) {

        private Place with(Place other) {
            double left = Math.min(x, other.x);
            double top = Math.min(y, other.y);
            return new Place(left, top, Math.max(x + width, other.x + other.width) - left, Math.max(y + height, other.y + other.height) - top);
        }

        private boolean isBeside(Place other) {
            return Math.abs(y + height - other.y - other.height) < height / 2 && other.x >= x - width;
        }
    }

    private record Letter(char letter, Place place) {}

    private final List<Letter> letters;
    private final String text;

    private TextPlaces(List<Letter> letters) {
        this.letters = letters;
        StringBuilder all = new StringBuilder();
        letters.forEach(letter -> all.append(letter.letter()));
        this.text = all.toString();
    }

    public static TextPlaces of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reader reader = new Reader(document.getPage(0).getCropBox());
            reader.setEndPage(1);
            reader.getText(document);
            return new TextPlaces(List.copyOf(reader.letters));
        } catch (IOException e) {
            throw new UncheckedIOException("the page's PDF cannot be read", e);
        }
    }

    /**
     * The places of the words, one for each line that they take; empty if they are not on the page. Words that stand there
     * more than once are found where they stand last: what is news at the head of the page has its own line further down.
     */
    public List<Place> find(String words) {
        StringBuilder wanted = new StringBuilder();
        words.chars().filter(TextPlaces::counts).forEach(letter -> wanted.append((char) Character.toLowerCase(letter)));
        int at = wanted.isEmpty() ? -1 : text.lastIndexOf(wanted.toString());
        return at < 0 ? List.of() : lines(letters.subList(at, at + wanted.length()));
    }

    private static List<Place> lines(List<Letter> found) {
        List<Place> lines = new ArrayList<>();
        Optional<Place> line = Optional.empty();
        for (Letter letter : found) {
            Place before = line.orElse(letter.place());
            if (line.isPresent() && !before.isBeside(letter.place())) {
                lines.add(before);
                before = letter.place();
            }
            line = Optional.of(before.with(letter.place()));
        }
        line.ifPresent(lines::add);
        return List.copyOf(lines);
    }

    private static boolean counts(int letter) {
        return !Character.isWhitespace(letter) && !Character.isSpaceChar(letter) && letter != '\u00ad';
    }

    private static final class Reader extends PDFTextStripper {

        private final PDRectangle page;
        private final List<Letter> letters = new ArrayList<>();

        Reader(PDRectangle page) {
            this.page = page;
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            double height = position.getHeightDir() * (1 + ABOVE * 2);
            Place place = new Place(position.getXDirAdj() / page.getWidth(), (position.getYDirAdj() - position.getHeightDir() * (1 + ABOVE)) / page.getHeight(),
                    position.getWidthDirAdj() / page.getWidth(), height / page.getHeight());
            position.getUnicode().chars().filter(TextPlaces::counts).forEach(letter -> letters.add(new Letter((char) Character.toLowerCase(letter), place)));
        }
    }
}
