package tutti.cli;

import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import tutti.exchange.ExchangeException;
import tutti.exchange.FaultWords;
import tutti.i18n.Words;
import tutti.store.StoreException;
import tutti.store.StorePlace;

/** The command line: finds the verb, runs it, and puts whatever stood in the way into one sentence. */
public final class Cli {

    /** What opens when no verb is given. */
    public interface Window {

        /** Whether there is a display to show it on. */
        boolean hasDisplay();

        /** Shows the store until its window is closed; the result is the exit code. */
        int show(Path store);

        /** Opens the sample in a new store and every screen once, then closes; the result is the exit code. */
        int rehearse(Path store);
    }

    private static final System.Logger LOG = System.getLogger(Cli.class.getName());
    private static final int HELP_WIDTH = 100;

    private final Surroundings surroundings;
    private final Words words;
    private final String version;
    private final Window window;

    /** @param version what {@code --version} says */
    public Cli(Surroundings surroundings, String version, Window window) {
        this.surroundings = surroundings;
        this.words = surroundings.words();
        this.version = version;
        this.window = window;
    }

    /** Runs the verb in the arguments, or opens the window where there is none; the result is the exit code, see {@link Exit}. */
    public int run(String... arguments) {
        CommandLine line = commands();
        line.setOut(new PrintWriter(surroundings.out(), true));
        line.setErr(new PrintWriter(surroundings.err(), true));
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setAllowOptionsAsOptionParameters(false);
        line.setParameterExceptionHandler((fault, given) -> complain(usage(fault)));
        line.setExecutionExceptionHandler((fault, command, result) -> complain(sentence(fault)));
        return line.execute(arguments);
    }

    private CommandLine commands() {
        OptionSpec store = OptionSpec.builder("--store").paramLabel("FILE").type(Path.class)
                .description(words.say("cli.option.store")).build();
        CommandSpec top = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> openWindow(store));
        top.name("tutti").version(version);
        top.usageMessage().description(words.say("cli.about")).sortOptions(false).commandListHeading(words.say("cli.verbs") + "%n")
                .footer("", words.say("cli.exits"));
        top.addOption(store);
        top.addOption(Verb.helpOption(words));
        top.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).description(words.say("cli.option.version")).build());
        for (Verb verb : verbs()) {
            top.addSubcommand(verb.spec().name(), verb.spec());
        }
        return new CommandLine(top);
    }

    private List<Verb> verbs() {
        return List.of(new SampleVerb(surroundings), new ImportVerb(surroundings), new HarmonyVerb(surroundings),
                new PageVerb(surroundings), new IssueVerb(surroundings), new ExitVerb(surroundings), new TeamPageVerb(surroundings), new PrintVerb(surroundings),
                new ExportVerb(surroundings), new BackupVerb(surroundings), new RestoreVerb(surroundings),
                new HistoryVerb(surroundings), new UndoVerb(surroundings), new HandoverVerb(surroundings), new TakeoverVerb(surroundings),
                new CheckVerb(surroundings), new RehearseVerb(surroundings, window));
    }

    private int openWindow(OptionSpec store) {
        if (!window.hasDisplay()) {
            throw new NotDone(words.say("cli.display.none"));
        }
        Path named = store.getValue();
        return window.show(named == null ? StorePlace.standard() : named);
    }

    private int complain(String sentence) {
        surroundings.err().println(sentence);
        return Exit.NOT_DONE;
    }

    private String usage(ParameterException fault) {
        String help = fault.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return switch (fault) {
            case UnmatchedArgumentException unmatched ->
                    words.say("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()), help);
            case MissingParameterException missing when isGivenWithoutValue(missing.getMissing()) ->
                    words.say("cli.usage.needsValue", named(missing.getMissing()), help);
            case MissingParameterException missing -> words.say("cli.usage.missing", named(missing.getMissing()), help);
            default -> fault.getArgSpec() == null || fault.getValue() == null
                    ? words.say("cli.usage.other", oneLine(fault), help)
                    : words.say("cli.usage.value", fault.getValue(), named(List.of(fault.getArgSpec())), help);
        };
    }

    /** An option that may be left out is only missed where it was begun. */
    private static boolean isGivenWithoutValue(List<ArgSpec> missing) {
        return missing.stream().allMatch(each -> each instanceof OptionSpec option && !option.required());
    }

    private static String named(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(each -> each instanceof OptionSpec option ? option.longestName() : each.paramLabel())
                .collect(Collectors.joining(", "));
    }

    private static String oneLine(Exception fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }

    private String sentence(Exception fault) {
        return switch (fault) {
            case NotDone notDone -> notDone.getMessage();
            case StoreException store -> words.say(store.fault().key(), store.fault().arguments());
            case ExchangeException exchange -> new FaultWords(words).say(exchange.fault());
            default -> {
                LOG.log(Level.ERROR, "A verb failed", fault);
                yield words.say("cli.unexpected");
            }
        };
    }
}
