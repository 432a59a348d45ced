package tutti.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.i18n.Words;

/** What is sealed here opens with the same passphrase and no other, here and with the age command, and only if it is whole. */
class AgeTest {

    private static final String PASSPHRASE = "rather long horse battery";
    private static final String MADE_BY_AGE = "age/made-by-age.age";
    private static final int QUICK = 4;

    @TempDir
    Path folder;

    private static byte[] sealed(byte[] plain, int work) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Age.encrypt(new ByteArrayInputStream(plain), out, PASSPHRASE, work);
        return out.toByteArray();
    }

    private static byte[] opened(byte[] sealed, String passphrase) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Age.decrypt(new ByteArrayInputStream(sealed), out, passphrase);
        return out.toByteArray();
    }

    private static Fault faultOf(ThrowingCallable work) {
        Fault[] fault = new Fault[1];
        assertThatThrownBy(work).isInstanceOfSatisfying(ExchangeException.class, e -> fault[0] = e.fault());
        assertThat(new FaultWords(Words.english()).say(fault[0])).endsWith(".");
        return fault[0];
    }

    /** RFC 7914, section 12. */
    @ParameterizedTest
    @CsvSource({
        "'', '', 16, 1, 1, 77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906",
        "password, NaCl, 1024, 8, 16, fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640",
        "pleaseletmein, SodiumChloride, 16384, 8, 1, 7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"})
    void derivesTheKeysOfTheStandard(String passphrase, String salt, int cost, int block, int parallel, String key)
            throws GeneralSecurityException {
        // An HMAC key of no bytes is the same as one of a single zero byte; Java refuses the former.
        byte[] bytes = passphrase.isEmpty() ? new byte[1] : passphrase.getBytes(UTF_8);
        assertThat(HexFormat.of().formatHex(new Scrypt(cost, block, parallel).key(bytes, salt.getBytes(UTF_8), 64))).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 400_000})
    void everyLengthComesBack(int length) throws IOException {
        byte[] plain = new byte[length];
        new Random(length).nextBytes(plain);
        assertThat(opened(sealed(plain, QUICK), PASSPHRASE)).isEqualTo(plain);
    }

    @Test
    void nothingOfItCanBeReadInTheSealedFile() throws IOException {
        byte[] sealed = sealed("Klaus holds the budget".getBytes(UTF_8), QUICK);
        assertThat(new String(sealed, UTF_8)).startsWith("age-encryption.org/v1\n-> scrypt ").doesNotContain("Klaus");
    }

    @Test
    void anotherPassphraseOpensNothing() throws IOException {
        byte[] sealed = sealed("secret".getBytes(UTF_8), QUICK);
        assertThat(faultOf(() -> opened(sealed, PASSPHRASE + " "))).isEqualTo(new Fault.WrongPassphrase());
        assertThat(faultOf(() -> opened(sealed, ""))).isEqualTo(new Fault.NoPassphrase());
        assertThat(faultOf(() -> Age.encrypt(new ByteArrayInputStream(sealed), new ByteArrayOutputStream(), ""))).isEqualTo(new Fault.NoPassphrase());
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 65_536, 66_000, 131_072})
    void aCutFileIsNeverTakenForWhole(int length) throws IOException {
        byte[] sealed = sealed(new byte[length], QUICK);
        int head = sealed.length - length - 16 * Math.max(1, Math.ceilDiv(length, 65_536)) - 16;
        IntStream cuts = IntStream.concat(IntStream.of(22, 40, head - 1, head, head + 15, head + 16, head + 17, head + 16 + 65_552),
                IntStream.of(sealed.length - 1, sealed.length - 16, sealed.length - 17));
        cuts.filter(cut -> cut < sealed.length).forEach(cut -> assertThat(faultOf(() -> opened(Arrays.copyOf(sealed, cut), PASSPHRASE)))
                .as("cut after %d of %d", cut, sealed.length).isIn(new Fault.CutOrAltered(), new Fault.NotByPassphrase()));
        assertThat(faultOf(() -> opened(Arrays.copyOf(sealed, sealed.length + 1), PASSPHRASE))).isEqualTo(new Fault.CutOrAltered());
    }

    @Test
    void aChangedByteIsAlwaysSeen() throws IOException {
        byte[] sealed = sealed("The steering group meets on Friday.".getBytes(UTF_8), QUICK);
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            int at = i;
            assertThatThrownBy(() -> opened(altered, PASSPHRASE)).as("byte %d", at).isInstanceOf(ExchangeException.class);
        }
    }

    @Test
    void somethingElseIsNotSealed() {
        assertThat(faultOf(() -> opened("Dear client".getBytes(UTF_8), PASSPHRASE))).isEqualTo(new Fault.NotSealed());
        assertThat(faultOf(() -> opened(new byte[0], PASSPHRASE))).isEqualTo(new Fault.NotSealed());
        assertThat(faultOf(() -> opened(("age-encryption.org/v1\n-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\n"
                + "EmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n--- Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0\n").getBytes(UTF_8), PASSPHRASE)))
                .isEqualTo(new Fault.NotByPassphrase());
    }

    @Test
    void opensWhatTheAgeCommandSealed() throws IOException {
        try (InputStream made = AgeTest.class.getResourceAsStream(MADE_BY_AGE)) {
            assertThat(new String(opened(made.readAllBytes(), PASSPHRASE), UTF_8)).isEqualTo("Six people know this: Päivi’s plan holds.\n");
        }
    }

    @Test
    void aFileThatCannotBeOpenedLeavesNone() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "x".repeat(200_000));
        Path sealed = folder.resolve("sealed.age");
        Files.write(sealed, Arrays.copyOf(sealed(Files.readAllBytes(plain), QUICK), 150_000));
        Path out = folder.resolve("out");
        assertThat(faultOf(() -> Age.open(sealed, out, PASSPHRASE))).isEqualTo(new Fault.CutOrAltered());
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(plain) && !file.equals(sealed));
        assertThatThrownBy(() -> Age.open(sealed, plain, PASSPHRASE)).isInstanceOf(FileAlreadyExistsException.class);
    }

    /** The command takes its passphrase from a terminal only, which "script" plays. */
    @Test
    void theAgeCommandOpensWhatIsSealedHere() throws IOException, InterruptedException {
        assumeThat(isThere("age") && isThere("script")).as("age and script are installed").isTrue();
        Path plain = Files.writeString(folder.resolve("plain"), "Päivi ".repeat(30_000));
        Path sealed = folder.resolve("sealed.age");
        Age.seal(plain, sealed, PASSPHRASE);
        Path back = folder.resolve("back");
        Process age = new ProcessBuilder("script", "-qec", "age -d -o " + back + " " + sealed, "/dev/null").redirectErrorStream(true).start();
        age.outputWriter(UTF_8).append(PASSPHRASE).append('\n').flush();
        String said = new String(age.getInputStream().readAllBytes(), UTF_8);
        assertThat(age.waitFor()).as(said).isZero();
        assertThat(back).hasSameBinaryContentAs(plain);
    }

    private static boolean isThere(String command) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":")).anyMatch(place -> Files.isExecutable(Path.of(place, command)));
    }
}
