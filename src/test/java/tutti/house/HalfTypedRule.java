package tutti.house;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whoever makes a field that is typed into puts what stands in it on disk while it is typed: an editor that is added later
 * cannot be forgotten. Controls themselves know no store.
 */
final class HalfTypedRule {

    private static final String TYPED_INTO = "javafx.scene.control.TextInputControl";
    /** Only looks for something. */
    private static final String FILTER = "tutti.widget.field.FilterField";
    private static final String KEEPER = "tutti.editor.HalfTyped";
    private static final String INPUT = "tutti.editor.TextInput";

    /** Who need not, and why. */
    private static final Map<String, String> EXEMPT = Map.of(
            INPUT, "whoever makes one keeps what is typed",
            "tutti.editor.Form", "its sheet does, for every line",
            "tutti.editor.PageMarkField", "stands in a form, whose sheet does",
            "tutti.editor.ScoreInput", "one digit, kept with the form or the reading around it",
            "tutti.editor.ChipEditor", "one value of the capture line, which is kept",
            "tutti.editor.Chooser", "only looks for something",
            "tutti.shell.FindView", "only looks for something",
            "tutti.editor.PurgeSheet", "a name is typed once more to confirm",
            "tutti.shell.PassphrasePart", "a passphrase is never written down",
            "tutti.shell.RestorePane", "a passphrase is never written down");

    private HalfTypedRule() {}

    static ArchRule whatIsTypedIsKept() {
        return classes().that().resideInAPackage("tutti..").and().resideOutsideOfPackage("tutti.widget..").should(keepIt());
    }

    private static ArchCondition<JavaClass> keepIt() {
        return new ArchCondition<>("keep what is half typed") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!EXEMPT.containsKey(type.getFullName()) && makesAField(type) && !keeps(type)) {
                    events.add(violated(type, type.getFullName() + " makes a field and keeps nothing of what is typed into it"));
                }
            }
        };
    }

    private static boolean makesAField(JavaClass type) {
        Stream<JavaClass> made = type.getConstructorCallsFromSelf().stream().map(call -> call.getTargetOwner());
        Stream<JavaClass> asked = type.getMethodCallsFromSelf().stream().filter(call -> call.getName().startsWith("line"))
                .map(call -> call.getTargetOwner()).filter(owner -> owner.getFullName().equals(INPUT));
        return made.anyMatch(field -> field.isAssignableTo(TYPED_INTO) && !field.getFullName().equals(FILTER)) || asked.findAny().isPresent();
    }

    private static boolean keeps(JavaClass type) {
        return type.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().getFullName().equals(KEEPER)
                && (call.getName().startsWith("waits") || call.getName().equals("heard")));
    }
}
