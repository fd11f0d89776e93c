package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.problem.Problem.RootShape;
import io.fairlead.processor.problem.Problem.RootShape.Fault;
import io.fairlead.processor.testing.RootBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class RootShapeRuleTest {

    @Test
    void plainRootIsRight() {
        assertThat(check(root("com.shop.Shop"))).isEmpty();
    }

    @Test
    void everyFlawIsAProblem() {
        assertThat(check(root("com.shop.Shop")
                        .flawed(RootModel.Flaw.NAME_TAKEN)
                        .flawed(RootModel.Flaw.PRIVATE)
                        .flawed(RootModel.Flaw.INNER)))
                .extracting(RootShape::fault)
                .containsExactly(Fault.INNER, Fault.PRIVATE, Fault.NAME_TAKEN);
    }

    @Test
    void nameIsReportedAtTheName() {
        assertThat(check(root("com.shop.Shop").bus("1").flawed(RootModel.Flaw.NAME_NOT_A_CLASS_NAME)))
                .extracting(problem -> problem.origin().value())
                .containsExactly("name");
    }

    @Test
    void daggerComponentCarriesAScope() {
        assertThat(check(root("com.shop.Shop").component()))
                .extracting(RootShape::fault)
                .containsExactly(Fault.UNSCOPED);
        assertThat(check(root("com.shop.Shop").component().scoped())).isEmpty();
    }

    @Test
    void noTypeBesideItHidesAPackage() {
        List<RootShape> problems = check(
                root("com.shop.Shop").neighbour("io").neighbour("java").neighbour("shop"),
                root("com.other.Other").neighbour("com"));

        assertThat(problems).extracting(RootShape::fault).containsExactly(Fault.HIDDEN_PACKAGE);
        assertThat(problems.get(0).evidence()).containsExactly("com.shop.io", "com.shop.java");
    }

    @Test
    void rootsOfOnePackageShareNoName() {
        List<RootShape> problems = check(
                root("com.shop.B").bus("ShopBus"),
                root("com.shop.A").bus("ShopBus"),
                root("com.other.C").bus("ShopBus"));

        assertThat(problems).extracting(RootShape::fault).containsExactly(Fault.NAME_SHARED);
        assertThat(problems.get(0).origin().type()).isEqualTo("com.shop.B");
        assertThat(problems.get(0).evidence()).containsExactly("com.shop.A", "com.shop.B");
    }

    private static List<RootShape> check(RootBuilder... roots) {
        return new RootShapeRule()
                .check(application(roots)).stream().map(RootShape.class::cast).toList();
    }
}
