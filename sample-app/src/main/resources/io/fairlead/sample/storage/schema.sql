-- What the commands write.

create table if not exists customers (
    id           varchar(10)  primary key,
    company_name varchar(100) not null,
    contact_name varchar(100),
    city         varchar(100),
    country      varchar(100) not null
);

create table if not exists products (
    id                int            primary key,
    name              varchar(100)   not null,
    quantity_per_unit varchar(100),
    unit_price        decimal(12, 4) not null,
    units_in_stock    int            not null check (units_in_stock >= 0),
    reorder_level     int            not null
);

-- Numbers below belong to orders that were taken elsewhere.
create sequence if not exists order_numbers start with 100000;

create table if not exists orders (
    id          int            primary key,
    customer_id varchar(10)    not null references customers,
    country     varchar(100)   not null,
    placed_on   date           not null,
    shipped_on  date,
    status      varchar(10)    not null,
    net         decimal(30, 8) not null,
    version     int            not null
);

create table if not exists order_lines (
    order_id    int            not null references orders,
    line        int            not null,
    product_id  int            not null references products,
    unit_price  decimal(12, 4) not null,
    quantity    int            not null,
    discount    decimal(5, 4)  not null,
    backordered int            not null,
    primary key (order_id, line)
);

-- What the event handlers keep for the queries.

create table if not exists customer_orders (
    order_id    int            primary key,
    customer_id varchar(10)    not null,
    placed_on   date           not null,
    status      varchar(10)    not null,
    net         decimal(30, 8) not null
);
create index if not exists customer_orders_newest on customer_orders (customer_id, placed_on desc, order_id desc);

create table if not exists sales (
    order_id int            primary key,
    country  varchar(100)   not null,
    net      decimal(30, 8) not null
);
