package io.fairlead.validation.internal;

import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression, compiled once, with one matcher that is kept for the next text. Who finds it taken makes another.
 *
 * <p>Safe for use by many threads.
 */
public final class PatternCheck {

    private final Pattern pattern;
    private final AtomicReference<@Nullable Matcher> spare = new AtomicReference<>();

    /**
     * A check.
     *
     * @param regexp the expression
     * @param flags those of {@link Pattern}
     */
    public PatternCheck(String regexp, int flags) {
        pattern = Pattern.compile(regexp, flags);
    }

    /**
     * Whether the whole of a text matches. A text over which the platform's matcher runs out of stack, as it does where a group
     * repeats some thousand times, does not: it must not bring down the thread.
     */
    public boolean matches(@Nullable CharSequence text) {
        if (text == null) {
            return true;
        }
        Matcher matcher = spare.getAndSet(null);
        if (matcher == null) {
            matcher = pattern.matcher(text);
        } else {
            matcher.reset(text);
        }
        boolean matches;
        try {
            matches = matcher.matches();
        } catch (StackOverflowError tooDeep) {
            return false;
        }
        // Whoever keeps a matcher keeps its text.
        matcher.reset("");
        spare.set(matcher);
        return matches;
    }
}
