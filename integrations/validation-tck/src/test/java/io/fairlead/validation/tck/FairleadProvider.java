package io.fairlead.validation.tck;

import jakarta.validation.Configuration;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.BootstrapState;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.spi.ValidationProvider;

/** Brings generated validators to the standard's tests. Those find it as a service, or by a property with its name. */
public final class FairleadProvider implements ValidationProvider<FairleadProvider.FairleadConfiguration> {

    /** The standard wants each provider to have a type of configuration of its own. */
    public interface FairleadConfiguration extends Configuration<FairleadConfiguration> {}

    @Override
    public FairleadConfiguration createSpecializedConfiguration(BootstrapState state) {
        return Offered.as(FairleadConfiguration.class, new TckConfiguration());
    }

    @Override
    public Configuration<?> createGenericConfiguration(BootstrapState state) {
        return Offered.as(FairleadConfiguration.class, new TckConfiguration());
    }

    @Override
    public ValidatorFactory buildValidatorFactory(ConfigurationState state) {
        throw new NotOffered("ValidationProvider.buildValidatorFactory");
    }
}
