package tutti.model.capture;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a separator, or somebody's own words between quotation marks, at its place in the line.
 *
 * @param text a word folded, a separator as it is, a quotation without its marks
 */
record Token(Type type, int from, int to, String text) {

    enum Type { WORD, MARK, QUOTE }

    private static final String MARKS = ",;:.!?()[]{}…–—，；：。！？、";
    private static final String OPENING = "\"“”„«»「『";
    private static final List<String> CLOSING = List.of("\"”", "”\"“", "”\"", "“”\"", "»", "«", "」", "』");

    boolean isWord(String... words) {
        return type == Type.WORD && List.of(words).contains(text);
    }

    boolean isMark(String marks) {
        return type == Type.MARK && marks.contains(text);
    }

    /** Every character of the line but white space and empty quotation marks is in exactly one token, in order. */
    static List<Token> of(String line) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (isSpace(c)) {
                at++;
            } else if (OPENING.indexOf(c) >= 0) {
                at = quote(line, at, tokens);
            } else if (MARKS.indexOf(c) >= 0) {
                tokens.add(new Token(Type.MARK, at, at + 1, line.substring(at, at + 1)));
                at++;
            } else {
                int end = wordEnd(line, at);
                tokens.add(new Token(Type.WORD, at, end, Fold.of(line.substring(at, end))));
                at = end;
            }
        }
        return tokens;
    }

    /** A quotation that is never closed runs to the end of the line. */
    private static int quote(String line, int from, List<Token> tokens) {
        String closing = CLOSING.get(OPENING.indexOf(line.charAt(from)));
        int close = from + 1;
        while (close < line.length() && closing.indexOf(line.charAt(close)) < 0) {
            close++;
        }
        int end = Math.min(line.length(), close + 1);
        String inner = line.substring(from + 1, close).strip();
        tokens.add(inner.isEmpty()
                ? new Token(Type.MARK, from, end, ",")
                : new Token(Type.QUOTE, from, end, inner));
        return end;
    }

    private static int wordEnd(String line, int from) {
        int end = from + 1;
        while (end < line.length()) {
            char c = line.charAt(end);
            boolean inside = end + 1 < line.length() && Character.isLetterOrDigit(line.charAt(end - 1))
                    && Character.isLetterOrDigit(line.charAt(end + 1));
            boolean joins = ".,:".indexOf(c) >= 0 && inside && (c == '.' || Character.isDigit(line.charAt(end + 1)));
            boolean inches = c == '"' && Character.isDigit(line.charAt(end - 1));
            if (isSpace(c) || !inches && OPENING.indexOf(c) >= 0 || MARKS.indexOf(c) >= 0 && !joins) {
                return end;
            }
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
