package hub.bench.load;

import java.util.function.IntConsumer;

/// The messages under way. Each carries its number in its text, so that a copy is known without parsing what it came
/// in.
public final class Letters {

    /// How many may be under way at once; a power of two.
    private static final int KEPT = 1 << 17;
    private static final int DIGITS = 7;
    private static final int NUMBERS = 10_000_000;
    private static final String FILLING = "明日の午後の打合せは第二会議室で行います。資料は共有フォルダに置きました。".repeat(8);

    private final long[] sentAt = new long[KEPT];
    private final int[] missing = new int[KEPT];
    private IntConsumer complete = number -> {
    };
    private Histogram times = new Histogram();
    private int last;
    private long copies;
    private long strays;

    /// None under way.
    public Letters() {}

    /// From now on tells the number of each message whose last copy has come.
    public void onComplete(IntConsumer listener) {
        complete = listener;
    }

    /// Numbers a new message that is to arrive so many times.
    public int write(int expected) {
        last = (last + 1) % NUMBERS;
        sentAt[last % KEPT] = System.nanoTime();
        missing[last % KEPT] = expected;
        return last;
    }

    /// The text of a message: 200 bytes of UTF-8, mostly Japanese.
    public static String text(int number) {
        return mark(number) + FILLING.substring(0, 63) + "ab";
    }

    /// The shortest text that carries the number.
    public static String mark(int number) {
        String digits = Integer.toString(number);
        return "~#" + "0".repeat(DIGITS - digits.length()) + digits;
    }

    /// Counts every copy in the bytes.
    public int count(byte[] bytes, int from, int to) {
        int found = 0;
        for (int i = from; i < to - DIGITS - 1; i++) {
            if (bytes[i] == '~' && bytes[i + 1] == '#') {
                arrive(number(bytes, i + 2));
                i += DIGITS + 1;
                found++;
            }
        }
        return found;
    }

    private static int number(byte[] bytes, int at) {
        int number = 0;
        for (int i = at; i < at + DIGITS; i++) {
            number = 10 * number + bytes[i] - '0';
        }
        return number;
    }

    /// Counts a copy that was known without the number in its text.
    ///
    /// @return whether it was the last one
    public boolean arrive(int number) {
        int slot = number % KEPT;
        copies++;
        times.add((System.nanoTime() - sentAt[slot]) / 1_000);
        missing[slot]--;
        if (missing[slot] == 0) {
            complete.accept(number);
        } else if (missing[slot] < 0) {
            strays++;
        }
        return missing[slot] == 0;
    }

    /// Copies since the start.
    public long copies() {
        return copies;
    }

    /// Copies that came once too often; anything but 0 is a bug of the server or of the driver.
    public long strays() {
        return strays;
    }

    /// The times from writing to each copy since the last call.
    public Histogram takeTimes() {
        Histogram taken = times;
        times = new Histogram();
        return taken;
    }
}
