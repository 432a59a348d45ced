package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.exchange.Sample;
import tutti.i18n.Words;
import tutti.model.AllowedLeak;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DraftPage;
import tutti.model.Engagement;
import tutti.model.IssuedPage;
import tutti.model.Kind;
import tutti.model.Member;
import tutti.model.OnPage;
import tutti.model.PaperSize;
import tutti.model.Thing;

/** Writes a word of its own into every internal text of every record, and looks for these words on the page. */
class CanaryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** The only texts that may reach the client's page, and only of a record that is marked for it. */
    private static final Set<String> PUBLIC = Set.of("Engagement.name", "Engagement.client", "Engagement.why",
            "Stakeholder.role", "Stakeholder.forPage", "Member.role", "Member.forPage", "Wording.words", "Concern.words", "Promise.what",
            "Action.what", "Milestone.name", "RaidItem.text", "RaidItem.waits", "RaidItem.responseText", "Meeting.name", "OnPage.text",
            "DraftPage.audience", "LineAnswer.reason", "PageLine.state", "PageLine.text");

    private final Map<String, String> canaries = new TreeMap<>();
    private final Set<String> planted = new HashSet<>();
    private final Words words = Words.english();

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void nothingInternalIsOnThePage(PaperSize size) {
        CaseFile file = plantedSample();
        DraftPage choices = file.draftPages().getFirst();

        StatusPage page = PageComposer.compose(file, TODAY, choices, words).page();
        byte[] pdf = new PageRenderer(words).render(page, size).pdf();

        ReadBack read = ReadBack.of(pdf);
        PageText mail = PageText.of(page);
        PageText issued = PageText.of(issued(file, choices), file.engagement(), words);
        String everything = page + mail.plain() + mail.html() + issued.plain() + issued.html() + read.text().replaceAll("\\s", "") + read.metadata() + new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(everything).contains("Payroll rollout");
        assertThat(canaries).isNotEmpty();
        assertThat(canaries.entrySet()).filteredOn(canary -> everything.contains(canary.getValue())).isEmpty();
    }

    private IssuedPage issued(CaseFile file, DraftPage choices) {
        return file.lastIssued().orElseThrow().withLines(PageComposer.compose(file, TODAY, choices, words).lines()).withWhy(file.engagement().why()).withAudience("");
    }

    @Test
    void everyInternalTextOfEveryRecordHasACanary() {
        plantedSample();
        Set<String> all = new TreeSet<>();
        Arrays.stream(Kind.values()).forEach(kind -> texts(kind.type(), all, new HashSet<>()));
        all.removeAll(PUBLIC);

        assertThat(planted).containsAll(all);
    }

    @Test
    void theCanariesCanBeSeen() {
        CaseFile file = plantedSample();
        DraftPage choices = file.draftPages().getFirst().withNames(true);

        assertThat(PageComposer.compose(file, TODAY, choices, words).page().toString()).contains("zqMember");
    }

    private CaseFile plantedSample() {
        CaseFile whole = Sample.read();
        CaseFile sample = whole.with(Change.keep(whole.draftPages().getFirst().withAllowed(List.of(new AllowedLeak("words", "reason")))));
        Engagement engagement = (Engagement) plant(sample.engagement(), false);
        return CaseFile.of(engagement, sample.all().stream().map(thing -> (Thing) plant(thing, isOffPage(thing))).toList());
    }

    private static boolean isOffPage(Thing thing) {
        return Arrays.stream(thing.getClass().getRecordComponents()).filter(component -> component.getType() == OnPage.class)
                .anyMatch(component -> !((OnPage) value(component, thing)).shown());
    }

    /** A copy of a record with canaries in it; with {@code isWhole} also in its public texts. */
    private Object plant(Object value, boolean isWhole) {
        return switch (value) {
            case Optional<?> optional -> optional.map(inner -> plant(inner, isWhole));
            case List<?> list -> list.stream().map(inner -> plant(inner, isWhole)).toList();
            case Record record when record.getClass().getPackageName().equals(Thing.class.getPackageName()) -> plantRecord(record, isWhole);
            default -> value;
        };
    }

    private Object plantRecord(Record record, boolean isWhole) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            String name = record.getClass().getSimpleName() + "." + components[i].getName();
            // The manager signs the page by name.
            boolean isSignature = record instanceof Member member && member.me() && components[i].getName().equals("name");
            if (types[i] != String.class) {
                values[i] = plant(value(components[i], record), isWhole);
            } else if (isSignature || PUBLIC.contains(name) && !isWhole) {
                values[i] = value(components[i], record);
            } else {
                planted.add(name);
                values[i] = "zq" + name.replace(".", "") + canaries.size() + "zq";
                canaries.put(name + canaries.size(), (String) values[i]);
            }
        }
        try {
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The names of all texts within a type. */
    private static void texts(Type type, Set<String> found, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            // An id and a set hold no text.
            List<Type> inner = new ArrayList<>(List.of(generic.getActualTypeArguments()));
            if (generic.getRawType() == Optional.class || generic.getRawType() == List.class) {
                inner.forEach(argument -> texts(argument, found, seen));
            }
        } else if (type instanceof Class<?> record && record.isRecord() && record.getPackageName().equals(Thing.class.getPackageName()) && seen.add(type)) {
            for (RecordComponent component : record.getRecordComponents()) {
                if (component.getType() == String.class) {
                    found.add(record.getSimpleName() + "." + component.getName());
                } else {
                    texts(component.getGenericType(), found, seen);
                }
            }
        }
    }
}
