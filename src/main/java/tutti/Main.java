package tutti;

public final class Main {
    public static void main(String[] arguments) {
        System.out.println(Runtime.version() + " " + Main.class.getModule() + " " + javafx.scene.control.Label.class.getModule());
    }
}
