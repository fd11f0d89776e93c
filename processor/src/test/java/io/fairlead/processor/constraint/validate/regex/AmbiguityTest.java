package io.fairlead.processor.constraint.validate.regex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which patterns a hostile text may keep busy. */
class AmbiguityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[A-Z]{3}",
                "[a-z]+",
                "\\d+(,\\d+)*",
                "[a-z]+([ -][a-z]+)*",
                ".*",
                "abc|abd",
                "(?i)[a-z]",
                ".*foo",
                "^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$",
                "(?:[a-z0-9-]+\\.)+[a-z]{2,}",
                "\\p{Lu}\\p{Ll}*",
                "\\Qa.b\\E+",
                "[^]a]+]",
                "[a-z&&[^aeiou]]+a",
                "\\w*+\\w",
                "[a-z]{1,20}[a-z0-9]{0,20}",
                "(?=[A-Z])\\w+",
                "\\u0041+\\x42\\x{43}\\t"
            })
    void is_tried_in_few_ways(String regexp) {
        assertThat(ambiguity(regexp)).as(regexp).isEqualTo(Ambiguity.BOUNDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".*.*", ".*@.*", "\\s*a?\\s*", "[a-z]+[a-z0-9]+", "a*(b|a)*c", "(a|b)*a(a|b)*", "(a|ab)*(ba|a)*"
            })
    void is_tried_in_ways_that_grow_with_a_power(String regexp) {
        assertThat(ambiguity(regexp)).as(regexp).isEqualTo(Ambiguity.POLYNOMIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a*)*b",
                "(a|a)*",
                "(\\w+\\s?)*",
                "([a-z]{1,3})*",
                "(.*,)*x",
                "(a)\\1*",
                "(?=(a+)+$)a",
                "(a?){40}"
            })
    void may_double_with_each_character_or_is_not_known(String regexp) {
        assertThat(ambiguity(regexp)).as(regexp).isEqualTo(Ambiguity.EXPONENTIAL);
    }

    private static Ambiguity ambiguity(String regexp) {
        return Ambiguity.of(Automaton.of(new RegexParser(regexp, 0).parse()));
    }
}
