package io.fairlead.processor.constraint.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.constraint.plan.CheckPlan;
import io.fairlead.processor.constraint.plan.CheckPlan.Part;
import io.fairlead.processor.constraint.plan.CheckPlan.Stage;
import io.fairlead.processor.constraint.plan.Step;
import io.fairlead.processor.constraint.plan.ValidatorPlan;
import io.fairlead.processor.plan.UniqueNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/**
 * Writes a check twice: as a method that tells whether an object is valid, which is all that ever runs while everything
 * is well, and as one of another class that tells what is wrong. A method of more than 8,000 bytes would never be compiled by
 * HotSpot, so long ones are cut into pieces.
 */
final class CheckWriter {

    /** The longest step takes some 60 bytes. */
    private static final int STEPS_IN_METHOD = 60;

    private final ValidatorPlan.Checking plan;
    private final Map<String, String> holders;

    CheckWriter(ValidatorPlan.Checking plan, Map<String, String> holders) {
        this.plan = plan;
        this.holders = holders;
    }

    /** Adds the method that tells whether an object is valid. */
    void addQuick(CheckPlan check, TypeSpec.Builder type) {
        List<CodeBlock> pieces = pieces(check.all(), "", () -> quick(check));
        String depth = check.recursive() ? "depth" : "";
        CodeBlock.Builder code = CodeBlock.builder();
        if (check.recursive()) {
            code.beginControlFlow("if (depth > $L)", QuickStepWriter.DEEP);
            code.addStatement("return false");
            code.endControlFlow();
        }
        if (pieces.size() == 1) {
            code.add(pieces.get(0)).addStatement("return true");
        } else {
            List<CodeBlock> calls = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                String name = check.name() + "$" + (i + 1);
                calls.add(CodeBlock.of("$L(it$L)", name, depth.isEmpty() ? "" : ", depth"));
                type.addMethod(quickMethod(name, check)
                        .addCode(pieces.get(i))
                        .addStatement("return true")
                        .build());
            }
            code.addStatement("return $L", calls.isEmpty() ? "true" : CodeBlock.join(calls, "\n&& "));
        }
        type.addMethod(quickMethod(check.name(), check).addCode(code.build()).build());
    }

    private static MethodSpec.Builder quickMethod(String name, CheckPlan check) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(boolean.class)
                .addParameter(check.type(), "it");
        return check.recursive() ? method.addParameter(int.class, "depth") : method;
    }

    /** Adds the method that tells what is wrong with an object. */
    void addReport(CheckPlan check, TypeSpec.Builder type) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (check.recursive()) {
            code.beginControlFlow("if (!found.enter(it, $S))", check.name());
            code.addStatement("return");
            code.endControlFlow();
        }
        int[] number = {0};
        Function<Stage, CodeBlock> calls = stage -> {
            List<CodeBlock> pieces = pieces(stage, "path", () -> report(check));
            if (pieces.size() == 1 && stage.equals(check.all())) {
                return pieces.get(0);
            }
            CodeBlock.Builder all = CodeBlock.builder();
            for (CodeBlock piece : pieces) {
                String name = check.name() + "$" + ++number[0];
                type.addMethod(reportMethod(name, check.type()).addCode(piece).build());
                all.addStatement("$L(it, path)", name);
            }
            return all.build();
        };
        boolean staged = check.stages().size() > 1;
        if (staged) {
            code.addStatement("int count = found.count()");
        }
        for (Stage stage : check.stages()) {
            CodeBlock inStage = calls.apply(stage);
            if (staged) {
                code.beginControlFlow("if (found.count() == count)")
                        .add(inStage)
                        .endControlFlow();
            } else {
                code.add(inStage);
            }
        }
        code.add(calls.apply(check.last()));
        if (check.recursive()) {
            code.addStatement("found.leave(it, $S)", check.name());
        }
        type.addMethod(
                reportMethod(check.name(), check.type()).addCode(code.build()).build());
    }

    private static MethodSpec.Builder reportMethod(String name, TypeName type) {
        return MethodSpec.methodBuilder(name).addParameter(type, "it").addParameter(String.class, "path");
    }

    private QuickStepWriter quick(CheckPlan check) {
        return new QuickStepWriter(check, names());
    }

    private ReportStepWriter report(CheckPlan check) {
        return new ReportStepWriter(check, names(), holders);
    }

    /** Variables must hide no field. */
    private UniqueNames names() {
        List<String> taken = new ArrayList<>(List.of("it", "path", "its", "found", "clock", "depth", "count"));
        plan.helpers().forEach(helper -> {
            taken.add(helper.field());
            taken.add(helper.field() + "Context");
        });
        plan.constants().forEach(constant -> taken.add(constant.name()));
        return new UniqueNames(taken);
    }

    private static List<CodeBlock> pieces(Stage stage, String path, Supplier<? extends StepWriter> writers) {
        List<CodeBlock> pieces = new ArrayList<>();
        StepWriter writer = writers.get();
        CodeBlock.Builder piece = CodeBlock.builder();
        writer.write(piece, stage.whole(), path, path, "it");
        int steps = count(stage.whole());
        for (Part part : stage.parts()) {
            int more = count(part.steps());
            if (steps > 0 && steps + more > STEPS_IN_METHOD) {
                pieces.add(piece.build());
                piece = CodeBlock.builder();
                writer = writers.get();
                steps = 0;
            }
            steps += more;
            String value = writer.name(part.property());
            piece.addStatement("var $L = it.$L", value, part.read());
            String at = writer.node(piece, path, part.property());
            writer.write(piece, part.steps(), at, at, value);
        }
        if (steps > 0) {
            pieces.add(piece.build());
        }
        return pieces;
    }

    private static int count(List<Step> steps) {
        int count = 0;
        for (Step step : steps) {
            count++;
            if (step instanceof Step.Each each) {
                count += count(each.steps());
            } else if (step instanceof Step.Visit visit) {
                count += visit.targets().size();
            } else if (step instanceof Step.Content content) {
                count += 1 + count(content.steps());
            } else if (step instanceof Step.Test test) {
                count += test.conditions().size() - 1;
            } else if (step instanceof Step.InTurn turn) {
                count += count(turn.visits());
            }
        }
        return count;
    }
}
