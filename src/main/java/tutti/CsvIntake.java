package tutti;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.exchange.CsvFile;
import tutti.exchange.CsvImport;
import tutti.exchange.ImportWords;
import tutti.exchange.Imported;
import tutti.exchange.Side;
import tutti.harmony.Intake;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.workspace.Lane;
import tutti.workspace.Workspace;

/** Takes CSV lists into the open engagement; people stand on the client's side. */
final class CsvIntake implements Intake {

    private final Workspace workspace;
    private final Words words;
    private final Supplier<List<Path>> ask;

    private record Read(List<CsvFile> files, LocalDate today, Imported found) {}

    /** @param ask asks which files; none: not wanted after all */
    CsvIntake(Workspace workspace, Words words, Supplier<List<Path>> ask) {
        this.workspace = workspace;
        this.words = words;
        this.ask = ask;
    }

    @Override
    public void choose(Consumer<List<String>> said) {
        List<Path> places = ask.get();
        CaseFile before = workspace.caseFile().get();
        LocalDate today = workspace.today().get();
        if (!places.isEmpty()) {
            workspace.work().run(Lane.FILES, () -> read(places, before, today), read -> takeIn(read, said), _ -> said.accept(List.of(
                    words.say("harmony.intake.unreadable", places.stream().map(place -> place.getFileName().toString()).collect(Collectors.joining(", "))))));
        }
    }

    private Read read(List<Path> places, CaseFile before, LocalDate today) throws IOException {
        List<CsvFile> files = new ArrayList<>();
        for (Path place : places) {
            files.add(CsvFile.read(place));
        }
        return new Read(files, today, intake(today).read(before, files));
    }

    /** Worked out again on the records as they are when its turn comes; what is said of it was seen a moment before. */
    private void takeIn(Read read, Consumer<List<String>> said) {
        workspace.edit(words.say("harmony.edit.bring-in"), file -> intake(read.today()).read(file, read.files()).changes());
        ImportWords sentences = new ImportWords(words);
        said.accept(Stream.concat(read.found().notes().stream().map(sentences::say), read.found().rejects().stream().map(sentences::say)).toList());
    }

    private CsvImport intake(LocalDate today) {
        return new CsvImport(workspace.ids(), today, Side.STAKEHOLDERS);
    }
}
