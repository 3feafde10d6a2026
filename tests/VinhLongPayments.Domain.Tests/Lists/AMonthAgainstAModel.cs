using CsCheck;
using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Domain.Tests.Lists;

/// <summary>
/// Random months: drawn up, approved, released, paid, reversed, held, closed, carried over in any order. A few lines of bookkeeping say what
/// must be refused and what must be left; the domain must agree after every step.
/// </summary>
public sealed class AMonthAgainstAModel
{
    private const int Lines = 4, Sequences = 10_000;
    private const long Opening = 900_000;

    private enum Step { Submit, Approve, Return, Withdraw, Release, Pay, Reverse, Hold, Resume, Close, CarryOver, GiveBack, OpenDrawer, CloseDrawer }

    // Paying and its like are drawn more often, so that most sequences get to the money.
    private static readonly Step[] Likely =
    [
        Step.Submit, Step.Approve, Step.Release, Step.OpenDrawer, Step.Pay, Step.Pay, Step.Pay, Step.Pay, Step.Reverse, Step.Reverse, Step.Hold, Step.Resume,
        Step.Return, Step.Withdraw, Step.Close, Step.CarryOver, Step.GiveBack, Step.CloseDrawer,
    ];

    private static readonly Gen<(Step Step, int Line)[]> Months = Gen.Select(Gen.Int[0, Likely.Length - 1].Select(at => Likely[at]), Gen.Int[0, Lines - 1]).Array[1, 60];

    [Fact]
    public void The_domain_agrees_with_the_books_of_a_child() => Months.Sample(steps =>
    {
        var (model, real) = (new Model(), new Real());
        // Every month begins on its road; what happens then is anybody's guess.
        foreach (var (step, line) in new[] { (Step.Submit, 0), (Step.Approve, 0), (Step.Release, 0) }.Take(steps.Length % 4).Concat(steps))
        {
            var (expected, done) = (model.Do(step, line), real.Do(step, line));
            if (expected != done) throw new Xunit.Sdk.XunitException($"{step} of line {line}: the model says {expected}, the domain {done}");
            real.AgreesWith(model);
        }
    }, iter: Sequences);

    private static Vnd AmountOf(int line) => new((line + 1) * 100_000);

    /// <summary>What a child would write down.</summary>
    private sealed class Model
    {
        public ListStatus List { get; private set; } = ListStatus.Draft;
        public EntitlementStatus[] Status { get; } = [.. Enumerable.Repeat(EntitlementStatus.Due, Lines)];
        public int[] Attempts { get; } = new int[Lines];
        public bool? IsDrawerOpen { get; private set; }
        public long Cash { get; private set; }

        public bool Do(Step step, int i) => step switch
        {
            Step.Submit => Move(ListStatus.Draft, ListStatus.Submitted),
            Step.Approve => Move(ListStatus.Submitted, ListStatus.Approved),
            Step.Return => Move(ListStatus.Submitted, ListStatus.Draft),
            Step.Withdraw => Move(ListStatus.Approved, ListStatus.Draft),
            Step.Release => Move(ListStatus.Approved, ListStatus.Released),
            Step.Pay => Pay(i),
            Step.Reverse => Reverse(i),
            Step.Hold => Turn(i, EntitlementStatus.Due, EntitlementStatus.OnHold),
            Step.Resume => Turn(i, EntitlementStatus.OnHold, EntitlementStatus.Due),
            Step.Close => Close(),
            Step.CarryOver => Resolve(i, EntitlementStatus.CarriedOver),
            Step.GiveBack => Resolve(i, EntitlementStatus.Returned),
            Step.OpenDrawer => OpenDrawer(),
            _ => CloseDrawer(),
        };

        private bool Move(ListStatus from, ListStatus to)
        {
            if (List != from) return false;
            List = to;
            return true;
        }

        private bool Turn(int i, EntitlementStatus from, EntitlementStatus to)
        {
            if (Status[i] != from) return false;
            Status[i] = to;
            return true;
        }

        private bool Pay(int i)
        {
            if (List is not ListStatus.Released || Status[i] is not EntitlementStatus.Due || IsDrawerOpen is not true || Cash < AmountOf(i).Dong) return false;
            Cash -= AmountOf(i).Dong;
            Attempts[i]++;
            Status[i] = EntitlementStatus.Paid;
            return true;
        }

        private bool Reverse(int i)
        {
            if (Status[i] is not EntitlementStatus.Paid || List is not (ListStatus.Released or ListStatus.Closed)) return false;
            if (IsDrawerOpen is true) Cash += AmountOf(i).Dong;
            Status[i] = List is ListStatus.Released ? EntitlementStatus.Due : EntitlementStatus.Unclaimed;
            return true;
        }

        private bool Close()
        {
            if (!Move(ListStatus.Released, ListStatus.Closed)) return false;
            for (var i = 0; i < Lines; i++)
                if (Status[i] is EntitlementStatus.Due or EntitlementStatus.OnHold) Status[i] = EntitlementStatus.Unclaimed;
            return true;
        }

        private bool Resolve(int i, EntitlementStatus to)
        {
            if (Status[i] is not (EntitlementStatus.Unclaimed or EntitlementStatus.CarriedOver or EntitlementStatus.Returned)) return false;
            Status[i] = to;
            return true;
        }

        private bool OpenDrawer()
        {
            if (IsDrawerOpen is not null) return false;
            (IsDrawerOpen, Cash) = (true, Opening);
            return true;
        }

        private bool CloseDrawer()
        {
            if (IsDrawerOpen is not true) return false;
            IsDrawerOpen = false;
            return true;
        }
    }

    /// <summary>The same through the domain.</summary>
    private sealed class Real
    {
        private readonly PaymentList _list = A.EmptyList();
        private readonly Contract _contract = A.Contract(drawerControl: true);
        private readonly List<Entitlement> _lines;
        private Drawer? _drawer;

        public Real()
        {
            _lines = [.. Enumerable.Range(0, Lines).Select(i => A.Line(_list, A.Person(), items: A.Item(amount: AmountOf(i).Dong)))];
            _list.Total(_lines, new Dictionary<FindingKind, int>());
        }

        public bool Do(Step step, int i)
        {
            try
            {
                Try(step, i);
                return true;
            }
            catch (RuleBroken)
            {
                return false;
            }
        }

        private void Try(Step step, int i)
        {
            switch (step)
            {
                case Step.Submit: _list.Submit(_contract, new Dictionary<FindingKind, string>(), A.Clerk, A.Now); break;
                case Step.Approve: _list.Approve(_list.Version, A.Leader, A.Now); break;
                case Step.Return: _list.Return("Sai số tiền", A.Leader, A.Now); break;
                case Step.Withdraw: _list.Withdraw("Sai số tiền", A.Leader, A.Now); break;
                case Step.Release: _list.Release(_contract, _list.Amount, openingConfirmed: true, A.Clerk, A.Now); break;
                case Step.Pay: _lines[i].Pay(_list, _contract, new Payable(_list, _lines[i], _contract).Order() with { Drawer = _drawer }, A.Now); break;
                case Step.Reverse: _lines[i].Reverse(_list, "Chi nhầm", settlementIsPrepared: false, _drawer is { IsOpen: true } ? _drawer : null, A.Manager, A.Now); break;
                case Step.Hold: _lines[i].Hold("Đang xác minh"); break;
                case Step.Resume: _lines[i].Resume(); break;
                case Step.Close: Close(); break;
                case Step.CarryOver: _lines[i].Resolve(returnToBudget: false); break;
                case Step.GiveBack: _lines[i].Resolve(returnToBudget: true); break;
                case Step.OpenDrawer: _drawer = new(A.District, A.Point, new([new(100_000, 9)]), hasOpenDay: _drawer is not null, A.Cashier, A.Now); break;
                default: CloseDrawer(); break;
            }
        }

        private void Close()
        {
            _list.Close(_contract, A.Manager, A.At("2018-08-20 08:00"));
            foreach (var line in _lines.Where(l => l.Status is EntitlementStatus.Due or EntitlementStatus.OnHold)) line.LeaveUnclaimed(_list, UnclaimedReason.Absent);
        }

        private void CloseDrawer()
        {
            Rules.DrawerIsOpen.Require(_drawer is not null);
            _drawer!.Close(new([]), "Nộp hết về bưu điện huyện", A.Cashier, A.Now);
        }

        public void AgreesWith(Model model)
        {
            Assert.Equal(model.List, _list.Status);
            Assert.Equal(model.Status, _lines.Select(l => l.Status));
            Assert.Equal(model.Attempts, _lines.Select(l => l.Payouts.Count));
            Assert.All(_lines, line => Assert.True(line.Payouts.Count(p => p.IsLive) == (line.Status is EntitlementStatus.Paid ? 1 : 0)));
            Assert.Equal(model.Cash, _drawer?.Cash.Dong ?? 0);
            if (_lines.TrueForAll(l => l.Status is not EntitlementStatus.CarriedOver)) return;
            // What comes along to the next month is what nobody got, to the đồng.
            Assert.All(_lines.Where(l => l.Status is EntitlementStatus.CarriedOver), line => Assert.Equal(line.Amount, line.CarryTo(A.August.Next).Sum(item => item.Amount)));
        }
    }
}
