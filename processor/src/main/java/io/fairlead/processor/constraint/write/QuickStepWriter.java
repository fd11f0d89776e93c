package io.fairlead.processor.constraint.write;

import com.palantir.javapoet.CodeBlock;
import io.fairlead.processor.constraint.plan.CheckPlan;
import io.fairlead.processor.constraint.plan.Step;
import io.fairlead.processor.constraint.plan.Step.Target;
import io.fairlead.processor.plan.UniqueNames;

/** Writes steps that only tell whether a value is valid, and make no object. */
final class QuickStepWriter extends StepWriter {

    /** What goes deeper is left to the other check, which knows where it has been. */
    static final int DEEP = 100;

    QuickStepWriter(CheckPlan check, UniqueNames names) {
        super("", check, names);
    }

    @Override
    void violated(CodeBlock.Builder code, String constraint, String path, String value) {
        code.addStatement("return false");
    }

    @Override
    void ask(CodeBlock.Builder code, Step.Ask step, String path, String value) {
        code.beginControlFlow("if (!$1L.isValid($2L, $1LContext))", step.validator(), value);
        code.addStatement("return false");
        code.endControlFlow();
    }

    @Override
    void visit(CodeBlock.Builder code, Target target, String path, String value) {
        String depth = target.recursive() ? ", " + (check.recursive() ? "depth + 1" : "0") : "";
        code.beginControlFlow("if (!$L($L$L))", target.check(), value, depth);
        code.addStatement("return false");
        code.endControlFlow();
    }

    @Override
    void inTurn(CodeBlock.Builder code, Step.InTurn step, String path, String value) {
        write(code, step.visits(), path, path, value);
    }

    @Override
    String node(CodeBlock.Builder code, String path, String name) {
        return path;
    }

    @Override
    String actualNode(CodeBlock.Builder code, String path, String container) {
        return path;
    }

    @Override
    String open(CodeBlock.Builder code, Step.Each each, String path, String value, String element) {
        switch (each.container()) {
            case LIST -> {
                String list = name("list");
                String index = name("i");
                code.addStatement("var $L = $T.indexed($L)", list, Api.CHECKS, value);
                code.beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", index, list);
                code.addStatement("var $L = $L.get($L)", element, list, index);
            }
            case MAP_KEY, MAP_VALUE -> {
                String method = each.container().isKey() ? "keySet" : "values";
                code.beginControlFlow("for (var $L : $L.$L())", element, value, method);
            }
            case OPTIONAL -> code.addStatement("var $L = $L.orElse(null)", element, value);
            case ITERABLE, ARRAY -> code.beginControlFlow("for (var $L : $L)", element, value);
            default -> throw new IllegalArgumentException(each.toString());
        }
        return path;
    }
}
