package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.exchange.Sample;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.DraftPage;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Meeting;
import tutti.model.Member;
import tutti.model.PageLanguage;
import tutti.model.PaperSize;
import tutti.model.Stakeholder;
import tutti.model.Thing;

/** Whatever the records hold, the page is exactly one, and nothing on it is cut off or runs into anything else. */
class PageExtremesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CaseFile SAMPLE = Sample.read();
    private static final Set<Class<?>> ONCE = Set.of(Stakeholder.class, Member.class, Meeting.class, IssuedPage.class, DraftPage.class);

    private final Words words = Words.english();
    private final PageRenderer<StatusPage> renderer = PageRenderer.forTheClient(words);

    static Stream<Arguments> extremes() {
        return Stream.of(
                Arguments.of("ten times the data", tenfold(SAMPLE)),
                Arguments.of("one word of 300 letters", saying(text -> "Donaudampfschifffahrtsgesellschaftskapitaen".repeat(7).substring(0, 300))),
                Arguments.of("emoji", saying(text -> "🚢 Pay 💶 on time ⏰, ✅ or 🛑 😀 👩‍💻 " + text)),
                Arguments.of("Hebrew", saying(text -> "אנשים צריכים תאריך אחד, לא שלושה (25 Nov), " + text)),
                Arguments.of("Arabic", saying(text -> "الناس يريدون موعدا واحدا، لا ثلاثة (25 Nov)، " + text)),
                Arguments.of("Greek", saying(text -> "Ο κόσμος θέλει μία ημερομηνία που να κρατιέται, όχι τρεις")),
                Arguments.of("Cyrillic", saying(text -> "Людям нужна одна дата, которую держат, а не три новых")),
                Arguments.of("long and tenfold", tenfold(saying(text -> (text + ", and so on and so forth; ").repeat(6)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("extremes")
    void isOnePageWithNothingCutOff(String name, CaseFile file) {
        for (PaperSize size : PaperSize.values()) {
            DraftPage choices = file.draftPages().getFirst().withLanguage(size == PaperSize.A4 ? PageLanguage.GERMAN : PageLanguage.ENGLISH).withNames(size == PaperSize.LETTER);
            PrintedPage<StatusPage> printed = renderer.render(PageComposer.compose(file, TODAY, choices, words).page(), size);
            Screens.draw(printed, "page-extreme-" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + size.name().toLowerCase(Locale.ROOT));
            ReadBack read = ReadBack.of(printed.pdf());

            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.lettersOutside(size)).as("outside the margins").isEmpty();
            assertThat(read.collisions()).as("on top of each other").isEmpty();
            assertThat(read.smallestType()).isGreaterThanOrEqualTo(9);
            assertThat(read.fontsNotEmbedded()).isEmpty();
            assertThat(printed.condensations()).as("what gave way is named").allSatisfy(gave -> assertThat(gave.say(words)).isNotBlank());
        }
    }

    @Test
    void theSampleItselfHasNoCollision() {
        for (PageLanguage language : PageLanguage.values()) {
            DraftPage choices = SAMPLE.draftPages().getFirst().withLanguage(language);
            assertThat(ReadBack.of(renderer.render(PageComposer.compose(SAMPLE, TODAY, choices, words).page(), PaperSize.A4).pdf()).collisions()).isEmpty();
        }
    }

    /** The sample with every text that may be on the page said otherwise. */
    private static CaseFile saying(UnaryOperator<String> how) {
        Set<String> spoken = Set.of("Engagement.name", "Engagement.client", "Engagement.why", "Stakeholder.name", "Stakeholder.role", "Stakeholder.forPage", "Member.name",
                "Member.role", "Member.forPage", "Wording.words", "Concern.words", "Promise.what", "Action.what", "Milestone.name", "RaidItem.text",
                "RaidItem.waits", "RaidItem.responseText", "Meeting.name", "OnPage.text", "DraftPage.audience", "LineAnswer.reason", "PageLine.text");
        Said said = new Said(spoken, how);
        return CaseFile.of((Engagement) said.again(SAMPLE.engagement()), SAMPLE.all().stream().map(thing -> (Thing) said.again(thing)).toList());
    }

    private record Said(Set<String> spoken, UnaryOperator<String> how) {

        Object again(Object value) {
            return switch (value) {
                case Optional<?> optional -> optional.map(this::again);
                case List<?> list -> list.stream().map(this::again).toList();
                case Record record when record.getClass().getPackageName().equals(Thing.class.getPackageName()) -> remade(record, component ->
                        component.getType() != String.class ? again(Canaries.value(component, record))
                                : spoken.contains(Canaries.name(component)) && !Canaries.value(component, record).toString().isEmpty()
                                ? how.apply(Canaries.value(component, record).toString()) : Canaries.value(component, record));
                default -> value;
            };
        }
    }

    private static Object remade(Record record, java.util.function.Function<RecordComponent, Object> value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            return record.getClass().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components).map(value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static CaseFile tenfold(CaseFile file) {
        return CaseFile.of(file.engagement(), file.all().stream().flatMap(thing -> ONCE.contains(thing.getClass()) ? Stream.of(thing)
                : IntStream.range(0, 10).mapToObj(i -> i == 0 ? thing : (Thing) remade((Record) thing, component -> component.getName().equals("id")
                        ? new Id<>(new UUID(thing.id().value().getMostSignificantBits() + i, thing.id().value().getLeastSignificantBits())) : Canaries.value(component, thing)))).toList());
    }
}
