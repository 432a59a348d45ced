package tutti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.i18n.Words;
import tutti.model.Engagement;
import tutti.model.Stakeholder;
import tutti.store.Store;
import tutti.workspace.DirectWork;
import tutti.workspace.Workspace;

class CsvIntakeTest {

    @TempDir
    Path folder;

    private final Workspace workspace = new Workspace(new DirectWork(), Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
    private final List<String> said = new ArrayList<>();

    private void choose(Path... files) {
        new CsvIntake(workspace, Words.english(), () -> List.of(files)).choose(said::addAll);
    }

    private List<String> names() {
        return workspace.caseFile().get().stakeholders().stream().map(Stakeholder::name).toList();
    }

    @Test
    void people_of_a_list_land_as_one_edit_and_what_did_not_is_told() throws IOException {
        workspace.open(Store::inMemory);
        workspace.begin("New engagement", Engagement.named(workspace.ids().next(), "Warehouse move"));
        Path list = Files.writeString(folder.resolve("people.csv"), "Name,Role,Power\nIda Berg,Warehouse lead,High\n,Nobody,1\nUna Moe,Finance,enormous\n");
        choose(list);
        assertThat(names()).containsExactly("Ida Berg");
        assertThat(said).anyMatch(line -> line.contains("people.csv")).anyMatch(line -> line.contains("line 3")).anyMatch(line -> line.contains("enormous"));
        workspace.undo();
        assertThat(names()).isEmpty();

        said.clear();
        choose(folder.resolve("gone.csv"));
        choose();
        assertThat(said).containsExactly("These files cannot be read: gone.csv. Nothing came in; check that you may read them.");
    }
}
