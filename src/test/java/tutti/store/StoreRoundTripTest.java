package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.IdSource;
import tutti.model.Kind;
import tutti.model.Thing;

class StoreRoundTripTest {

    @TempDir
    Path folder;

    private final Random random = new Random(7);
    private final IdSource ids = new IdSource(InstantSource.system(), random);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyKindComesBackAsItWentIn(boolean full) {
        Path file = folder.resolve("a ?#%é.db");
        List<Thing> things = Filled.everyKind(ids, random, full);
        Engagement engagement = Filled.engagement(things);
        try (Store store = Store.open(file)) {
            store.keep("Open", things.stream().<Change>map(Change.Keep::new).toList());
        }

        try (Store store = Store.open(file)) {
            CaseFile back = store.read(engagement.id());
            assertThat(store.engagements()).containsExactly(engagement);
            assertThat(back.engagement()).isEqualTo(engagement);
            assertThat(back.all()).containsExactlyInAnyOrderElementsOf(things.subList(1, things.size()));
            assertThat(back.all()).hasSize(Kind.values().length - 1);
            assertThat(store.check()).isEmpty();
        }
    }
}
