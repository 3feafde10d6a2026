global using VinhLongPayments.Domain.Access;
global using VinhLongPayments.Domain.Benefits;
global using VinhLongPayments.Domain.Calendar;
global using VinhLongPayments.Domain.Money;
global using VinhLongPayments.Domain.Lists;
global using VinhLongPayments.Domain.People;
