package tutti.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.IssuedPage;
import tutti.model.measure.Shifts;
import tutti.model.past.Rewind;
import tutti.store.Store;

/**
 * What broke, was mended or appeared since an earlier day.
 *
 * @param logged whether the log told how it stood then; else the dates in the records did
 */
record Since(CaseFile now, LocalDate today, LocalDate day, Optional<IssuedPage> page, boolean logged, Shifts shifts) {

    private static final int WEEK = 7;

    /**
     * @param when "page" for the last one, the number of a page, "week", or a date
     * @param zone where the day ended
     */
    static Since of(Store store, CaseFile file, LocalDate today, String when, ZoneId zone, Words words) {
        Optional<IssuedPage> page = page(file, when, words);
        LocalDate day = page.map(IssuedPage::date).orElseGet(() -> "week".equalsIgnoreCase(when) ? today.minusDays(WEEK) : date(when, words));
        if (!day.isBefore(today)) {
            throw new NotDone(words.say("cli.since.ahead", day.toString(), today.toString()));
        }
        // A practice engagement stands on a day of its own, which no log knows.
        Optional<CaseFile> logged = file.engagement().fixedToday().isPresent() ? Optional.empty()
                : store.past().asOf(file.engagement().id(), day, zone);
        CaseFile then = logged.orElseGet(() -> Rewind.to(file, day));
        return new Since(file, today, day, page, logged.isPresent(), Shifts.between(then, day, file, today));
    }

    private static Optional<IssuedPage> page(CaseFile file, String when, Words words) {
        List<IssuedPage> pages = file.issuedPages().stream().sorted(Comparator.comparing(IssuedPage::number)).toList();
        boolean last = "page".equalsIgnoreCase(when);
        if (!last && !when.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        if (pages.isEmpty()) {
            throw new NotDone(words.say("cli.since.no-page", file.engagement().name()));
        }
        return Optional.of(last ? pages.getLast() : pages.stream().filter(page -> Integer.toString(page.number()).equals(when)).findFirst()
                .orElseThrow(() -> new NotDone(words.say("cli.since.which-page", when, pages.getFirst().number(), pages.getLast().number()))));
    }

    private static LocalDate date(String when, Words words) {
        try {
            return LocalDate.parse(when);
        } catch (DateTimeParseException e) {
            throw new NotDone(words.say("cli.since.what", when), e);
        }
    }
}
