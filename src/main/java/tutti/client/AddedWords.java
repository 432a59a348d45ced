package tutti.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which words of a need are new since the version before: so that the client's change is seen at once. */
record AddedWords(List<Part> parts) {

    /** A stretch of text, with the spaces in front of it. */
    record Part(String text, boolean added) {}

    /** By the longest common run of words; letter case and punctuation at a word's edge make no word new. */
    static AddedWords between(String before, String now) {
        List<String> old = words(before);
        List<String> next = words(now);
        int[][] common = new int[old.size() + 1][next.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = next.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), next.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        boolean[] kept = new boolean[next.size()];
        for (int i = 0, j = 0; i < old.size() && j < next.size();) {
            if (same(old.get(i), next.get(j))) {
                kept[j++] = true;
                i++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return joined(next, kept);
    }

    static AddedWords none(String words) {
        return new AddedWords(List.of(new Part(words, false)));
    }

    boolean isAny() {
        return parts.stream().anyMatch(Part::added);
    }

    private static AddedWords joined(List<String> words, boolean[] kept) {
        List<Part> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && kept[i] != kept[i - 1]) {
                parts.add(new Part(run.append(' ').toString(), !kept[i - 1]));
                run.setLength(0);
            }
            run.append(run.isEmpty() ? "" : " ").append(words.get(i));
        }
        if (!words.isEmpty()) {
            parts.add(new Part(run.toString(), !kept[words.size() - 1]));
        }
        return new AddedWords(List.copyOf(parts));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("^\\p{Punct}+|\\p{Punct}+$", "");
    }
}
