package tutti.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;

/** The plan of the house, as rules that can be checked. */
final class House {

    /** Each room, and the rooms it may use. */
    static final Map<String, Set<String>> PLAN = plan();

    private House() {}

    private static Map<String, Set<String>> plan() {
        Map<String, Set<String>> plan = new LinkedHashMap<>();
        plan.put("model", Set.of());
        plan.put("i18n", Set.of("model"));
        plan.put("store", Set.of("model"));
        plan.put("page", Set.of("model", "i18n"));
        plan.put("exchange", Set.of("model", "i18n"));
        plan.put("widget", Set.of("i18n"));
        plan.put("workspace", Set.of("store", "exchange", "model"));
        plan.put("cli", Set.of("store", "page", "exchange", "model", "i18n"));
        plan.put("editor", Set.of("workspace", "widget", "model", "i18n"));
        plan.put("client", Set.of("editor", "workspace", "widget", "model", "i18n"));
        plan.put("team", Set.of("editor", "workspace", "widget", "model", "i18n"));
        plan.put("harmony", Set.of("editor", "workspace", "widget", "model", "i18n"));
        plan.put("status", Set.of("editor", "workspace", "widget", "page", "model", "i18n"));
        plan.put("shell", Set.of("client", "team", "harmony", "status", "editor", "workspace", "widget", "model", "i18n"));
        return plan;
    }

    private static String in(String room) {
        return "tutti." + room + "..";
    }

    private static String[] in(Stream<String> rooms) {
        return rooms.map(House::in).toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> ours() {
        return resideInAnyPackage("tutti..");
    }

    static List<ArchRule> arrowsRunDown() {
        return PLAN.entrySet().stream().<ArchRule>map(entry -> {
            String room = entry.getKey();
            Stream<String> forbidden = PLAN.keySet().stream()
                    .filter(other -> !other.equals(room) && !entry.getValue().contains(other));
            return noClasses().that().resideInAPackage(in(room))
                    .should().dependOnClassesThat(resideInAnyPackage(in(forbidden))
                            .or(describe("are the door", type -> type.getPackageName().equals("tutti"))))
                    .as(room + " may use only " + entry.getValue()).allowEmptyShould(true);
        }).toList();
    }

    static ArchRule everyPackageIsOnThePlan() {
        return classes().that(ours()).should().resideInAnyPackage(
                Stream.concat(Stream.of("tutti"), PLAN.keySet().stream().map(House::in)).toArray(String[]::new));
    }

    static ArchRule roomsRunInNoCircle() {
        return slices().matching("tutti.(*)..").should().beFreeOfCycles();
    }

    static ArchRule sqlOnlyInStore() {
        return noClasses().that(ours()).and().resideOutsideOfPackage(in("store"))
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..");
    }

    static ArchRule pdfOnlyInPage() {
        return noClasses().that(ours()).and().resideOutsideOfPackage(in("page"))
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf..", "java.awt.print..", "javax.print..");
    }

    static ArchRule noScreenBelowTheFifthFloor() {
        return noClasses().that().resideInAnyPackage(in(Stream.of("model", "i18n", "store", "page", "exchange", "workspace", "cli")))
                .should().dependOnClassesThat(screenTypes());
    }

    static ArchRule noJavaFxAtAllOnPaperAndCommandLine() {
        return noClasses().that().resideInAnyPackage(in(Stream.of("model", "i18n", "store", "page", "exchange", "cli")))
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..");
    }

    static ArchRule modelIsPlainJava() {
        return noClasses().that().resideInAPackage(in("model"))
                .should().dependOnClassesThat().resideOutsideOfPackages("java..", "javax.annotation.processing..", "tutti.model..",
                        "org.jspecify..", "io.soabase..");
    }

    static ArchRule viewModelsKnowNoScreen() {
        return noClasses().that(ours()).and().haveSimpleNameEndingWith("ViewModel")
                .should().dependOnClassesThat(screenTypes().or(simpleNameEndingWith("View")));
    }

    static ArchRule staticFieldsAreFinal() {
        return fields().that().areDeclaredInClassesThat(ours()).and().areStatic().should().beFinal();
    }

    static ArchRule threadsOnlyInShell() {
        return noClasses().that(ours()).and().resideOutsideOfPackage(in("shell"))
                .should().callMethod(Platform.class, "runLater", Runnable.class)
                .orShould().dependOnClassesThat(describe("are threads or executors", type ->
                        type.getFullName().equals("java.lang.Thread")
                                || type.isAssignableTo(java.util.concurrent.Executor.class)
                                || type.getFullName().equals("java.util.concurrent.Executors")
                                || type.getFullName().equals("java.util.concurrent.CompletableFuture")));
    }

    static ArchRule noNetwork() {
        return noClasses().that(ours())
                .should().dependOnClassesThat(describe("are of the network", type ->
                        type.getPackageName().startsWith("java.net")
                                && !type.getSimpleName().equals("UnixDomainSocketAddress")
                                && !type.getFullName().equals("java.net.URL") // where a resource of our own lies
                                && !type.getFullName().equals("java.net.URI")
                                && !type.getFullName().equals("java.net.StandardProtocolFamily")));
    }

    static ArchRule noEmptyNames() {
        return noClasses().that(ours()).should().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Manager");
    }

    private static DescribedPredicate<JavaClass> screenTypes() {
        return resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.concurrent..");
    }

    static List<ArchRule> all() {
        return Stream.concat(arrowsRunDown().stream(), Stream.of(everyPackageIsOnThePlan(), roomsRunInNoCircle(), sqlOnlyInStore(),
                pdfOnlyInPage(), noScreenBelowTheFifthFloor(), noJavaFxAtAllOnPaperAndCommandLine(), modelIsPlainJava(),
                viewModelsKnowNoScreen(), staticFieldsAreFinal(), threadsOnlyInShell(), noNetwork(), noEmptyNames(), HalfTypedRule.whatIsTypedIsKept())).toList();
    }
}
