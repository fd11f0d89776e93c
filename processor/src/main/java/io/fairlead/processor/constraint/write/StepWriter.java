package io.fairlead.processor.constraint.write;

import com.palantir.javapoet.CodeBlock;
import io.fairlead.processor.constraint.model.ValueKind;
import io.fairlead.processor.constraint.model.ValueModel.Container;
import io.fairlead.processor.constraint.plan.CheckPlan;
import io.fairlead.processor.constraint.plan.Step;
import io.fairlead.processor.constraint.plan.Step.Target;
import io.fairlead.processor.plan.UniqueNames;
import java.util.List;

/** Writes the steps of one method: what there is to see of a value, and how one gets at the values inside of it. */
abstract class StepWriter {

    private final ConditionWriter conditions;
    private final UniqueNames names;
    final CheckPlan check;

    StepWriter(String owner, CheckPlan check, UniqueNames names) {
        this.conditions = new ConditionWriter(owner);
        this.check = check;
        this.names = names;
    }

    /** What is done where a condition does not hold. */
    abstract void violated(CodeBlock.Builder code, String constraint, String path, String value);

    /** What is done to ask a class of the application's. */
    abstract void ask(CodeBlock.Builder code, Step.Ask step, String path, String value);

    /** What is done to go into an object that is there. */
    abstract void visit(CodeBlock.Builder code, Target target, String path, String value);

    /** Whatever is done before and after going into an object in several groups. */
    abstract void inTurn(CodeBlock.Builder code, Step.InTurn step, String path, String value);

    /** How the elements of a container are gone through; gives the code of the path to one. */
    abstract String open(CodeBlock.Builder code, Step.Each each, String path, String value, String element);

    /** The code of the path to something at a path. */
    abstract String node(CodeBlock.Builder code, String path, String name);

    /** The code of the path to an element, named by what the container is. */
    abstract String actualNode(CodeBlock.Builder code, String path, String container);

    String name(String wanted) {
        return names.take(wanted);
    }

    /**
     * Writes steps.
     *
     * @param path the code of the path to the value as a constraint on it is reported
     * @param inside the code of the path to the value as its properties begin with
     */
    void write(CodeBlock.Builder code, List<Step> steps, String path, String inside, String value) {
        steps.forEach(step -> write(code, step, path, inside, value));
    }

    private void write(CodeBlock.Builder code, Step step, String path, String inside, String value) {
        if (step instanceof Step.Test test) {
            code.beginControlFlow("if (!$L)", conditions.all(test.conditions(), value));
            violated(code, test.constraint(), path, value);
            code.endControlFlow();
        } else if (step instanceof Step.Ask ask) {
            ask(code, ask, path, value);
        } else if (step instanceof Step.Content content) {
            content(code, content, path, inside, value);
        } else if (step instanceof Step.Each each) {
            each(code, each, path, value);
        } else if (step instanceof Step.InTurn turn) {
            inTurn(code, turn, inside, value);
        } else if (step instanceof Step.Visit visit) {
            visit(code, visit, inside, value);
        }
    }

    private void content(CodeBlock.Builder code, Step.Content content, String path, String inside, String value) {
        code.beginControlFlow("if ($L != null)", value);
        for (String constraint : content.required()) {
            code.beginControlFlow("if ($L.isEmpty())", value);
            violated(code, constraint, path, "null");
            code.endControlFlow();
        }
        String number = name("number");
        if (!content.steps().isEmpty() || !content.forbidden().isEmpty()) {
            code.beginControlFlow("if ($L.isPresent())", value);
            code.addStatement("var $L = $L.$L()", number, value, getter(content.kind()));
            content.forbidden().forEach(constraint -> violated(code, constraint, path, number));
            write(code, content.steps(), path, inside, number);
            code.endControlFlow();
        }
        code.endControlFlow();
    }

    private static String getter(ValueKind kind) {
        return switch (kind) {
            case OPTIONAL_INT -> "getAsInt";
            case OPTIONAL_LONG -> "getAsLong";
            default -> "getAsDouble";
        };
    }

    private void each(CodeBlock.Builder code, Step.Each each, String path, String value) {
        String element = name("element");
        code.beginControlFlow("if ($L != null)", value);
        String at = open(code, each, path, value, element);
        String node = each.container().node();
        String own = each.actual() ? actualNode(code, at, value) : node.isEmpty() ? at : node(code, at, node);
        write(code, each.steps(), own, at, element);
        if (each.container() != Container.OPTIONAL) {
            code.endControlFlow();
        }
        code.endControlFlow();
    }

    void visit(CodeBlock.Builder code, Step.Visit visit, String path, String value) {
        if (visit.exact()) {
            code.beginControlFlow("if ($L != null)", value);
            visit(code, visit.targets().get(0), path, value);
            code.endControlFlow();
            return;
        }
        boolean first = true;
        for (Target target : visit.targets()) {
            if (first) {
                code.beginControlFlow("if ($L instanceof $T)", value, target.type());
            } else {
                code.nextControlFlow("else if ($L instanceof $T)", value, target.type());
            }
            visit(
                    code,
                    target,
                    path,
                    CodeBlock.of("($T) $L", target.type(), value).toString());
            first = false;
        }
        code.endControlFlow();
    }
}
