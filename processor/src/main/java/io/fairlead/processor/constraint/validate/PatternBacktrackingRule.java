package io.fairlead.processor.constraint.validate;

import io.fairlead.processor.constraint.model.BuiltIn;
import io.fairlead.processor.constraint.model.ConstraintModel;
import io.fairlead.processor.constraint.model.PatternFlags;
import io.fairlead.processor.constraint.validate.regex.Ambiguity;
import io.fairlead.processor.constraint.validate.regex.Automaton;
import io.fairlead.processor.constraint.validate.regex.RegexParser;
import io.fairlead.processor.problem.ConstraintProblem.PatternBacktracking;
import io.fairlead.processor.problem.Problem;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** No pattern tries more and more ways the longer a text is, unless somebody has looked at it. */
final class PatternBacktrackingRule implements ConstraintRule {

    @Override
    public List<Problem> check(ConstraintModel constraint) {
        boolean pattern = constraint.builtIn() == BuiltIn.PATTERN || constraint.builtIn() == BuiltIn.EMAIL;
        if (!pattern || constraint.unwarned()) {
            return List.of();
        }
        String regexp = constraint.annotation().value("regexp", String.class);
        int flags = PatternFlags.of(constraint.annotation());
        try {
            Pattern.compile(regexp, flags);
        } catch (PatternSyntaxException flawed) {
            return List.of();
        }
        Ambiguity ambiguity = Ambiguity.of(Automaton.of(new RegexParser(regexp, flags).parse()));
        return ambiguity == Ambiguity.BOUNDED
                ? List.of()
                : List.of(new PatternBacktracking(regexp, ambiguity == Ambiguity.EXPONENTIAL, constraint.origin()));
    }
}
