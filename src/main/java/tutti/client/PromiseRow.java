package tutti.client;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import tutti.model.Promise;
import tutti.model.measure.PromiseStanding;
import tutti.workspace.Row;

/** A promise, to whom and by whom, and how it stands. */
record PromiseRow(PromiseStanding standing, String to, String owner) implements Row {

    /** Late ones first, then what falls due next; what ended comes last, newest first. */
    static List<PromiseRow> all(ClientPicture picture) {
        return picture.ledger().promises().stream()
                .map(standing -> new PromiseRow(standing, picture.name(standing.promise().to()), picture.name(standing.promise().owner())))
                .sorted(Comparator.comparing((PromiseRow row) -> !row.record().isOpen())
                        .thenComparing(row -> row.record().ending().map(end -> end.on()).orElse(LocalDate.MIN), Comparator.reverseOrder())
                        .thenComparing(row -> row.record().due().orElse(LocalDate.MAX))
                        .thenComparing(row -> row.record().id()))
                .toList();
    }

    @Override
    public Promise record() {
        return standing.promise();
    }

    @Override
    public String searched() {
        return String.join(" ", record().what(), to, owner);
    }

    @Override
    public boolean counts() {
        return record().isOpen();
    }
}
