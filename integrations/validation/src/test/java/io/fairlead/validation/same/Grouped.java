package io.fairlead.validation.same;

import io.fairlead.Event;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.List;

/** Groups, sequences of groups, conversions, and constraints that are inherited or say several things at once. */
final class Grouped {

    private Grouped() {}

    interface Basic {}

    interface Strict extends Basic {}

    interface Costly {}

    @GroupSequence({Basic.class, Costly.class})
    interface Ordered {}

    static final class Grave implements Payload {}

    record Part(
            @NotBlank(groups = Basic.class) String name,
            @Min(value = 3, groups = Strict.class) int size,
            @Size(max = 2, groups = Costly.class) String text,
            @NotNull Integer number,

            @Max(
                    value = 0,
                    groups = {Default.class, Costly.class})
            int both) {}

    @GroupSequence({Basic.class, Redefined.class, Costly.class})
    record Redefined(
            @NotBlank(groups = Basic.class) String name,
            @Min(3) int size,
            @Size(max = 2, groups = Costly.class) String text,
            @Valid Part part)
            implements Event {}

    @GroupSequence({Ordered.class, Nested.class})
    record Nested(
            @NotBlank(groups = Costly.class) String name,
            @NotNull(groups = Basic.class) String text,
            @Min(0) int number)
            implements Event {}

    record Plain(
            @Valid Part part,
            @NotNull(groups = Strict.class) String never) implements Event {}

    record Converted(
            @Valid @ConvertGroup(to = Basic.class) Part basic,

            @Valid @ConvertGroup(from = Default.class, to = Strict.class)
            Part strict,

            @Valid @ConvertGroup(to = Ordered.class) Part ordered,
            List<@Valid @ConvertGroup(to = Costly.class) Part> parts)
            implements Event {}

    record Cascading(@Valid Redefined redefined, List<@Valid Redefined> more) implements Event {}

    record Repeated(
            @Size(min = 1) @Size(max = 2, message = "at most {max}", payload = Grave.class)
            String text,

            @Min.List({@Min(3), @Min(value = 5, groups = Costly.class)})
            int number)
            implements Event {}

    record Worded(
            @NotNull(message = "give \\{it\\} {nothing} ${validatedValue} {message}")
            String one,

            @Size(min = 2, max = 3, message = "{fairlead.length} and {fairlead.nested}")
            String two,

            @Size(min = 2, message = "{fairlead.missing} \\$ \\\\ {min}{max}")
            String three)
            implements Event {}

    interface Named {
        @NotBlank
        String getName();
    }

    record Getters(@Min(1) int size, String getName, boolean isFine) implements Event, Named {

        @AssertTrue
        boolean isConsistent() {
            return size > 3;
        }

        @NotNull
        String getURL() {
            return getName;
        }

        @NotNull
        String neitherOne() {
            return "";
        }
    }

    abstract static class Base<T> {
        @NotNull
        T id;

        @Size(min = 2)
        private final String text;

        Base(T id, String text) {
            this.id = id;
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    static final class Derived extends Base<Integer> {
        @Min(4)
        final int more;

        Derived(Integer id, String text, int more) {
            super(id, text);
            this.more = more;
        }
    }

    record Inherited(Integer id, String text, int more) implements Event {

        @Valid
        Derived getDerived() {
            return new Derived(id, text, more);
        }
    }
}
