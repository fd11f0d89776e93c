package io.fairlead.processor.constraint.write;

import com.palantir.javapoet.CodeBlock;
import io.fairlead.processor.constraint.plan.CheckPlan;
import io.fairlead.processor.constraint.plan.Step;
import io.fairlead.processor.constraint.plan.Step.Target;
import io.fairlead.processor.plan.UniqueNames;
import java.util.Map;

/** Writes steps that tell what is wrong with a value, and where it is. */
final class ReportStepWriter extends StepWriter {

    private final Map<String, String> holders;

    /**
     * Writes steps.
     *
     * @param holders by the name of a constant, the class that holds it
     */
    ReportStepWriter(CheckPlan check, UniqueNames names, Map<String, String> holders) {
        super("its.", check, names);
        this.holders = holders;
    }

    private String constant(String name) {
        return holders.get(name) + "." + name;
    }

    @Override
    void violated(CodeBlock.Builder code, String constraint, String path, String value) {
        code.addStatement("found.add(it, $L, $L, $L)", path, constant(constraint), value);
    }

    @Override
    void ask(CodeBlock.Builder code, Step.Ask step, String path, String value) {
        String context = name("context");
        code.addStatement(
                "var $L = new $T(it, $L, $L, its.clock)", context, Api.CONTEXT, constant(step.constraint()), path);
        code.beginControlFlow("if (!its.$L.isValid($L, $L))", step.validator(), value, context);
        code.addStatement("$L.report(found, $L)", context, value);
        code.endControlFlow();
    }

    @Override
    void visit(CodeBlock.Builder code, Target target, String path, String value) {
        code.addStatement("$L($L, $L)", target.check(), value, path);
    }

    @Override
    void inTurn(CodeBlock.Builder code, Step.InTurn step, String path, String value) {
        String count = name("count");
        code.addStatement("int $L = found.count()", count);
        for (Step visit : step.visits()) {
            code.beginControlFlow("if (found.count() == $L)", count);
            visit(code, (Step.Visit) visit, path, value);
            code.endControlFlow();
        }
    }

    @Override
    String node(CodeBlock.Builder code, String path, String name) {
        String at = name("at");
        code.addStatement("String $L = $T.node($L, $S)", at, Api.PATHS, path, name);
        return at;
    }

    @Override
    String actualNode(CodeBlock.Builder code, String path, String container) {
        String at = name("at");
        code.addStatement("String $L = $T.elementNode($L, $L)", at, Api.PATHS, path, container);
        return at;
    }

    @Override
    String open(CodeBlock.Builder code, Step.Each each, String path, String value, String element) {
        String at = name("at");
        switch (each.container()) {
            case LIST, ARRAY -> {
                String index = name("i");
                code.addStatement("int $L = 0", index);
                code.beginControlFlow("for (var $L : $L)", element, value);
                code.addStatement("String $L = $T.index($L, $L++)", at, Api.PATHS, path, index);
            }
            case MAP_KEY, MAP_VALUE -> {
                String entry = name("entry");
                boolean key = each.container().isKey();
                code.beginControlFlow("for (var $L : $L.entrySet())", entry, value);
                code.addStatement("var $L = $L.$L()", element, entry, key ? "getKey" : "getValue");
                code.addStatement(
                        "String $L = $T.$L($L, $L.getKey())", at, Api.PATHS, key ? "key" : "value", path, entry);
            }
            case OPTIONAL -> {
                code.addStatement("var $L = $L.orElse(null)", element, value);
                code.addStatement("String $L = $L", at, path);
            }
            case ITERABLE -> {
                String index = name("i");
                if (each.actual()) {
                    code.addStatement("int $L = 0", index);
                }
                code.beginControlFlow("for (var $L : $L)", element, value);
                if (each.actual()) {
                    code.addStatement("String $L = $T.element($L, $L, $L++)", at, Api.PATHS, path, value, index);
                } else {
                    code.addStatement("String $L = $T.element($L)", at, Api.PATHS, path);
                }
            }
            default -> throw new IllegalArgumentException(each.toString());
        }
        return at;
    }
}
