package tutti.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.AllowedLeak;
import tutti.model.CaseFile;
import tutti.model.DraftPage;
import tutti.page.Secret.Hit;

/**
 * The search of a finished page for what is internal. The page is made of a type that has no place for a reading or a note,
 * but somebody may have written one into a text for the page.
 *
 * @param searched for how many words and phrases was searched
 * @param standing what was found and stops the issue
 * @param allowed what was found and the manager lets stand
 */
public record LeakCheck(int searched, List<Leak> standing, List<Leak> allowed) {

    public LeakCheck {
        standing = List.copyOf(standing);
        allowed = List.copyOf(allowed);
    }

    /**
     * Searches in the language of the page and in that of {@code words}, in which the records are.
     *
     * @param others the other engagements of the manager, whose clients and people have no place on this page
     */
    public static LeakCheck of(PrintedPage<StatusPage> page, CaseFile file, List<CaseFile> others, DraftPage choices, Words words) {
        return of(FinishedText.of(page.page()), FinishedText.of(page.pdf(), page.page().masthead().page()), file, others, choices, words);
    }

    /** The same search of an exit pack; the pages bound in were searched when they were issued. */
    public static LeakCheck of(ExitPack pack, PrintedPack printed, CaseFile file, List<CaseFile> others, DraftPage choices, Words words) {
        return of(FinishedText.of(pack), FinishedText.of(printed.pdf(), printed.ownSheets(), pack.masthead().page()), file, others, choices, words);
    }

    private static LeakCheck of(List<FinishedText> lines, FinishedText whole, CaseFile file, List<CaseFile> others, DraftPage choices, Words words) {
        List<Words> languages = Stream.of(words, words.speaking(choices.language().locale())).distinct().toList();
        Shingles shingles = new Shingles(languages);
        List<CaseFile> strangers = others.stream().filter(other -> !other.engagement().id().equals(file.engagement().id())).toList();
        Search search = new Search(SecretNames.of(file, strangers, choices.names(), shingles), new SecretScales(file, languages), SecretCopies.of(file, shingles));
        Set<String> allowed = choices.allowed().stream().map(AllowedLeak::words).map(LeakCheck::key).collect(Collectors.toSet());
        Map<Boolean, List<Leak>> found = search.in(lines, whole).stream().collect(Collectors.partitioningBy(leak -> allowed.contains(key(leak.words()))));
        return new LeakCheck(search.count(), found.get(false), found.get(true));
    }

    private static String key(String words) {
        return FoldedText.of(words).key();
    }

    private record Search(SecretNames names, SecretScales scales, SecretCopies copies) {

        int count() {
            return names.count() + scales.count() + copies.count();
        }

        List<Leak> in(List<FinishedText> lines, FinishedText whole) {
            Map<String, Leak> found = new LinkedHashMap<>();
            for (FinishedText line : lines) {
                boolean isAboutSomebody = line.texts().stream().anyMatch(scales::isAboutSomebody);
                line.texts().stream().flatMap(text -> hits(text, isAboutSomebody)).map(hit -> leak(line, hit))
                        .forEach(leak -> found.putIfAbsent(leak.line() + key(leak.words()), leak));
            }
            // In the PDF the words run on from line to line: what was found in a line is found there again, longer or shorter.
            List<String> seen = found.values().stream().map(leak -> key(leak.words())).toList();
            whole.texts().stream().flatMap(text -> hits(text, false)).map(hit -> leak(whole, hit))
                    .filter(leak -> seen.stream().noneMatch(known -> known.contains(key(leak.words())) || key(leak.words()).contains(known)))
                    .forEach(leak -> found.putIfAbsent(key(leak.words()), leak));
            return List.copyOf(found.values());
        }

        private Stream<Hit> hits(FoldedText text, boolean isAboutSomebody) {
            return Stream.of(names.hits(text), scales.hits(text, isAboutSomebody), copies.hits(text)).flatMap(List::stream);
        }

        private static Leak leak(FinishedText line, Hit hit) {
            return new Leak(line.place(), hit.words(), hit.secret().why(), hit.secret().source());
        }
    }
}
