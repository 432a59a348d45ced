package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the log are read as they were written, and put together from what is left of them. */
class CellsTest {

    private static final RowKey ROW = new RowKey("need", "[\"1\"]");

    private static Cells cells(String column, @Nullable Object value) {
        return Cells.of(List.of(column), new Object[] {value});
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll String text, @ForAll long number, @ForAll int small) {
        Cells cells = Cells.of(List.of("a", "b", "c\"", "d"), new Object[] {text, small, null, (long) Integer.MAX_VALUE + Math.abs(number / 2) + 1});
        assertThat(Cells.parse(cells.json())).isEqualTo(cells);
    }

    @Test
    void rowsAsSqliteWritesThemAreRead() {
        assertThat(Cells.parse("{}").isEmpty()).isTrue();
        Cells cells = Cells.parse("{\"a\":\"x\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0001\",\"b\":-7,\"c\":null}");
        assertThat(Arrays.asList(cells.get("a"), cells.get("b"), cells.get("c"))).containsExactly("x\"\\/\b\f\n\r\t\u0001", -7, null);
        assertThat(FlatJson.array("[\"a,]\",1,null]", 3)).containsExactly("a,]", 1, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"a\"}", "{\"a\":}", "{\"a\":1", "{\"a\":\"x}", "{\"a\":\"\\u00\"}", "{\"a\":\"\\uzzzz\"}", "{\"a\":1}x", "{\"a\":1e}"})
    void whatTheDiskHasChangedIsRefused(String broken) {
        assertThatThrownBy(() -> Cells.parse(broken)).isInstanceOf(FlatJson.Broken.class);
    }

    @Test
    void stepsOfOneRowMakeOneWay() {
        RowChange came = new RowChange(ROW, Optional.empty(), Optional.of(Cells.parse("{\"a\":1,\"b\":2}")));
        RowChange changed = RowChange.of(ROW, "{\"a\":1}", "{\"a\":3}");
        RowChange back = RowChange.of(ROW, "{\"a\":3,\"b\":2}", "{\"a\":1,\"b\":4}");
        RowChange went = RowChange.of(ROW, "{\"a\":1,\"b\":4}", null);
        assertThat(came.then(changed)).isEqualTo(RowChange.of(ROW, null, "{\"a\":3,\"b\":2}"));
        assertThat(changed.then(back).narrowed()).isEqualTo(RowChange.of(ROW, "{\"b\":2}", "{\"b\":4}"));
        assertThat(changed.then(back).then(went)).isEqualTo(RowChange.of(ROW, "{\"a\":1,\"b\":2}", null));
        assertThat(came.then(changed).then(back).then(went).isNothing()).isTrue();
        assertThat(changed.then(changed.turnedRound()).isNothing()).isTrue();
        assertThat(cells("a", 1).agrees(cells("b", 2))).isTrue();
        assertThat(cells("a", 1).agrees(cells("a", null))).isFalse();
    }
}
